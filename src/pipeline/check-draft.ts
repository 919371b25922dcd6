import type { IsoDay } from '../schemas/date.ts';
import { draftDocumentOf } from './draft-document.ts';
import { checkForm, checkReferences } from './lint/drafting/check.ts';
import type { DraftFinding } from './lint/drafting/draft-finding.ts';
import type { Reading } from './reading.ts';
import type { Registry } from './registry.ts';
import { run, type Source } from './run.ts';

/** A draft as it was read, and what was noticed in it. */
export interface DraftCheck {
  readonly reading: Reading;
  /** In the order of their places. */
  readonly findings: readonly DraftFinding[];
}

/**
 * Looks at a document that was read as a careful clerk would look at a draft.
 *
 * @param raw the source that was read
 * @param day day of the check, by which the force of what is cited is told
 * @returns findings in the order of their places
 */
export function checkReading(
  raw: string,
  reading: Reading,
  registry: Registry,
  day: IsoDay,
): readonly DraftFinding[] {
  return checkForm(draftDocumentOf(raw, reading, registry, day));
}

/** The same by the rules on references alone, which ask what is cited and how. */
export function checkReferencesOf(
  raw: string,
  reading: Reading,
  registry: Registry,
  day: IsoDay,
): readonly DraftFinding[] {
  return checkReferences(draftDocumentOf(raw, reading, registry, day));
}

/**
 * Reads a draft and looks at it as a careful clerk would: bases and their force on the day, numbers and dates, mentions,
 * numbering, capitals, short forms, missing parts, signature and recipients, spelling, places and offices that ended.
 * What `run` reports of any document is not touched by it. Pure, never throws on what a text holds.
 *
 * @param day day of the check, by which the force of what is cited is told
 */
export function checkDraft(source: Source, registry: Registry, day: IsoDay): DraftCheck {
  const reading = run(source, registry);
  return { reading, findings: checkReading(source.text, reading, registry, day) };
}
