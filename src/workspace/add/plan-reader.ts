import { isRecord } from '../../schemas/is-record.ts';
import { addText as words } from '../../site/copy/add-text.ts';
import type { RegistryFile } from '../../site/views/check-registry.ts';
import type { HeldPlan } from '../../site/views/held-plans.ts';
import { dayOfCheck } from '../check/day-of-check.ts';
import { isRegistryFile } from '../check/registry-file.ts';
import { fetchJson } from '../fetch-json.ts';
import { askOnce } from '../reading-view/ask-once.ts';
import type { PlanAnswer, PlanRequest, PlanText } from './messages.ts';
import type { PlanPreview } from './plan-preview.ts';
import { RefusedFile } from './read-plan-file.ts';

/** Longest time that the reading of one text may take, in milliseconds. */
const longestReading = 30_000;

/** What plans are read against: files of this site, fetched with the first plan. */
export interface Known {
  readonly file: RegistryFile;
  readonly held: readonly HeldPlan[];
  /** Day for which the state of the law is told, and on which facts were looked at, `YYYY-MM-DD`. */
  readonly day: string;
}

const isHeldPlan = (value: unknown): value is HeldPlan =>
  isRecord(value) &&
  typeof value['id'] === 'string' &&
  typeof value['mark'] === 'string' &&
  [value['reference'], value['day']].every((part) => part === null || typeof part === 'string');

const areHeldPlans = (value: unknown): value is readonly HeldPlan[] =>
  Array.isArray(value) && value.every(isHeldPlan);

const fetchKnown = async (registry: string, plans: string): Promise<Known> => {
  const [file, held] = await Promise.all([
    fetchJson(registry, isRegistryFile),
    fetchJson(plans, areHeldPlans),
  ]);
  return { file, held, day: dayOfCheck(new Date(), file.builtFor) };
};

let known: Promise<Known> | null = null;

/**
 * The registry and the plans of the catalogue; after a failure the next call tries again.
 *
 * @throws RefusedFile where they cannot be loaded
 */
export const loadKnown = (registry: string, plans: string): Promise<Known> => {
  known ??= fetchKnown(registry, plans).catch((error: unknown) => {
    known = null;
    console.info(error);
    throw new RefusedFile(words.noRegistry);
  });
  return known;
};

/**
 * Reads a text as a plan, in a worker of its own.
 *
 * @throws RefusedFile where it takes too long or the reading breaks down
 */
export const readInWorker = async (plan: PlanText, { file, day }: Known): Promise<PlanPreview> => {
  const request: PlanRequest = { file, plan, day };
  const answer = await askOnce<PlanAnswer>(
    () => new Worker(new URL('./plan-worker.ts', import.meta.url), { type: 'module' }),
    request,
    longestReading,
  );
  if (answer === 'timeout') throw new RefusedFile(words.timeout(longestReading / 1000));
  if (answer === 'crash') throw new RefusedFile(words.unreadable);
  if (answer.kind === 'read') return answer.preview;
  console.info(answer.reason);
  throw new RefusedFile(words.unreadable);
};
