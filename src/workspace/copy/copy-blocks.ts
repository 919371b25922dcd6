import type { CopiedBlock } from './copied-block.ts';
import type { CopySource } from './copy-source.ts';
import { askForce, knownForce } from './force-data.ts';
import { type Concern, concernsOf, type ForceOf, withSwaps } from './stop.ts';
import { type CopyForm, writeClipboard } from './write-clipboard.ts';

/** Thrown into a copy that is under way when a question has to be asked first. */
class Stopped extends Error {}

/** What became of a copy. */
export type CopyResult =
  /** `concerns` is what is to be told beside; null where the state of the law could not be had. */
  | { readonly became: 'copied'; readonly concerns: readonly Concern[] | null }
  | { readonly became: 'stopped'; readonly concerns: readonly Concern[] }
  | { readonly became: 'failed'; readonly text: string };

/** Copies the words as they are, or with the chosen swaps. */
export const copyNow = async (
  source: CopySource,
  blocks: readonly CopiedBlock[],
  form: CopyForm,
  chosen: readonly Concern[] = [],
): Promise<CopyResult> => {
  const payload = source.payload(withSwaps(blocks, chosen));
  const isDone = await writeClipboard(payload, form);
  return isDone ? { became: 'copied', concerns: [] } : { became: 'failed', text: payload.text };
};

/**
 * Copies unless something that the words cite holds no more: then nothing is written, and the concerns come back. Where the
 * state of the law is still on its way, the clipboard waits for it inside the user's click.
 */
export const copyUnlessStopped = async (
  source: CopySource,
  blocks: readonly CopiedBlock[],
  form: CopyForm,
): Promise<CopyResult> => {
  const concernsBy = (force: ForceOf | null): readonly Concern[] | null =>
    force === null ? null : concernsOf(blocks, force);
  let concerns: readonly Concern[] | null = null;
  const decide = (force: ForceOf | null): void => {
    concerns = concernsBy(force);
    if (concerns?.some(({ gravity }) => gravity === 'stops') === true) throw new Stopped();
  };
  const known = knownForce();
  try {
    if (known !== null) decide(known);
    const payload =
      known === null
        ? askForce().then((force) => {
            decide(force);
            return source.payload(blocks);
          })
        : source.payload(blocks);
    const isDone = await writeClipboard(payload, form);
    return isDone ? { became: 'copied', concerns } : { became: 'failed', text: (await payload).text };
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    return { became: 'stopped', concerns: concerns ?? [] };
  }
};
