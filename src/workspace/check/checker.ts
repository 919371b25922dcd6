import type { RegistryFile } from '../../site/views/check-registry.ts';
import type { DraftFormat } from './checked-draft.ts';
import type { Answer, Request } from './messages.ts';

/** Longest time that one reading may take, in milliseconds. */
export const longestReading = 20_000;

/** The part of a worker that a checker uses. */
export interface CheckWorker<Found> {
  postMessage(request: Request): void;
  addEventListener(kind: 'message', listener: (event: { readonly data: Answer<Found> }) => void): void;
  addEventListener(kind: 'error' | 'messageerror', listener: () => void): void;
  terminate(): void;
}

/** Why there is no answer. */
export type CheckFault =
  /** Another draft came in the meantime, or the reader gave it up. */
  | 'superseded'
  | 'cancelled'
  | 'timeout'
  /** The worker broke down, or the browser runs none. */
  | 'crash';

export class CheckError extends Error {
  readonly fault: CheckFault;

  constructor(fault: CheckFault, reason: string) {
    super(reason);
    this.name = 'CheckError';
    this.fault = fault;
  }
}

export interface DraftToCheck {
  readonly text: string;
  readonly format: DraftFormat;
  readonly day: string;
}

interface Waiting<Found> {
  readonly id: number;
  readonly resolve: (found: Found) => void;
  readonly reject: (error: CheckError) => void;
  readonly timer: ReturnType<typeof setTimeout>;
}

/**
 * Asks a worker what it finds in drafts, one at a time: a new draft takes the place of the one that is being read. A worker that is
 * given up is ended and made anew for the next draft, so that no draft can hold up another.
 */
export class Checker<Found> {
  readonly #make: () => CheckWorker<Found>;
  readonly #file: RegistryFile;
  readonly #limit: number;
  #worker: CheckWorker<Found> | null = null;
  #waiting: Waiting<Found> | null = null;
  #count = 0;

  /** Day for which the registry was made, `YYYY-MM-DD`. */
  get builtFor(): string {
    return this.#file.builtFor;
  }

  /** @param limit longest time that one reading may take, in milliseconds */
  constructor(make: () => CheckWorker<Found>, file: RegistryFile, limit: number = longestReading) {
    this.#make = make;
    this.#file = file;
    this.#limit = limit;
  }

  /**
   * Reads a draft.
   *
   * @throws CheckError where there is no answer, with the reason
   */
  check(draft: DraftToCheck): Promise<Found> {
    this.#giveUp('superseded', 'Another draft followed.');
    this.#count += 1;
    const id = this.#count;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => this.#giveUp('timeout', 'The reading took too long.'), this.#limit);
      this.#waiting = { id, resolve, reject, timer };
      try {
        this.#opened().postMessage({ kind: 'check', id, ...draft });
      } catch (error) {
        this.#giveUp('crash', error instanceof Error ? error.message : String(error));
      }
    });
  }

  /** Gives up what is being read. */
  cancel(): void {
    this.#giveUp('cancelled', 'The reading was given up.');
  }

  #opened(): CheckWorker<Found> {
    if (this.#worker !== null) return this.#worker;
    const worker = this.#make();
    worker.addEventListener('message', ({ data }) => {
      if (worker === this.#worker) this.#settle(data);
    });
    const crash = (): void => {
      if (worker === this.#worker) this.#end('crash', 'The worker broke down.');
    };
    worker.addEventListener('error', crash);
    worker.addEventListener('messageerror', crash);
    worker.postMessage({ kind: 'registry', file: this.#file });
    this.#worker = worker;
    return worker;
  }

  #settle(answer: Answer<Found>): void {
    const waiting = this.#waiting;
    if (waiting === null || waiting.id !== answer.id) return;
    clearTimeout(waiting.timer);
    this.#waiting = null;
    if (answer.kind === 'checked') waiting.resolve(answer.found);
    else waiting.reject(new CheckError('crash', answer.reason));
  }

  #giveUp(fault: CheckFault, reason: string): void {
    if (this.#waiting !== null) this.#end(fault, reason);
  }

  #end(fault: CheckFault, reason: string): void {
    this.#worker?.terminate();
    this.#worker = null;
    const waiting = this.#waiting;
    this.#waiting = null;
    if (waiting === null) return;
    clearTimeout(waiting.timer);
    waiting.reject(new CheckError(fault, reason));
  }
}
