import { setTimeout as wait } from 'node:timers/promises';
import { errors } from '@opensearch-project/opensearch';
import { Failure } from '../failure.ts';

/** How often something is tried, and how long is waited before the second time, in milliseconds; each wait doubles. */
export interface Patience {
  readonly tries: number;
  readonly firstWait: number;
}

export const usualPatience: Patience = { tries: 6, firstWait: 500 };

/** Answers of a server that may do better a little later. */
const passing: readonly number[] = [408, 429, 502, 503, 504];

const isPassing = (error: unknown): boolean =>
  error instanceof errors.ConnectionError ||
  error instanceof errors.TimeoutError ||
  error instanceof errors.NoLivingConnectionsError ||
  (error instanceof errors.ResponseError && passing.includes(error.statusCode ?? 0));

/** Thrown by an attempt that was answered in part, to be made again for the rest. */
export class NotYet extends Error {
  override name = 'NotYet';
}

/**
 * Tries until it succeeds, so often at most; what no waiting mends is thrown at once.
 *
 * @throws Failure when the tries are used up
 */
export const tryAgain = async <Result>(
  attempt: () => Promise<Result>,
  { tries, firstWait }: Patience,
): Promise<Result> => {
  for (let made = 1; ; made += 1) {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof NotYet) && !isPassing(error)) throw error;
      if (made >= tries) {
        const reason = error instanceof Error ? error.message : String(error);
        throw new Failure(
          `OpenSearch did not answer after ${tries} tries: ${reason}. Run the command again to go on.`,
        );
      }
      await wait(firstWait * 2 ** (made - 1));
    }
  }
};
