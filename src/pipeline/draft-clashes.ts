import type { IsoDay } from '../schemas/date.ts';
import { draftDocumentOf } from './draft-document.ts';
import { findClashes } from './lint/drafting/clashes.ts';
import type { DraftFinding } from './lint/drafting/draft-finding.ts';
import type { Registry } from './registry.ts';
import { run, type Source } from './run.ts';

/**
 * Reads a draft and tells what in it clashes, by the rules that check a whole draft; matters of form are not looked at.
 * For pages that ask while somebody writes: it needs less than `checkDraft`, of time and of what has to be loaded.
 *
 * @param day day of the check, by which the force of what is cited is told
 * @returns findings in the order of their places
 */
export const draftClashes = (source: Source, registry: Registry, day: IsoDay): readonly DraftFinding[] =>
  findClashes(draftDocumentOf(source.text, run(source, registry), registry, day));
