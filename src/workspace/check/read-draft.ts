import { readPlanOf } from '../../drafting/read-plan.ts';
import { checkDraft } from '../../pipeline/check-draft.ts';
import { withPlainSigns } from '../../pipeline/text/word-signs.ts';
import { planToHast } from '../../render/plan-hast.ts';
import { checkCopy } from '../../site/copy/check-worker.ts';
import type { RegistryFile } from '../../site/views/check-registry.ts';
import type { CheckedDraft, DraftFormat } from './checked-draft.ts';
import { draftFacts } from './draft-facts.ts';
import { draftRendering } from './draft-rendering.ts';
import { noticesOf } from './notice-of.ts';
import { placeNotices } from './place-notices.ts';
import { withBarredRows } from './tabbed-rows.ts';

/** The pipeline's own formats are told by the name of the file. */
const names: Readonly<Record<DraftFormat, string>> = { text: 'ban-thao.txt', markdown: 'ban-thao.md' };

/** A digest is of a file; a draft is none. */
const noDigest = '0'.repeat(64);

/**
 * Reads a draft and looks at it with every rule. Pure: the same draft, registry and day give the same answer. Any text
 * gives one.
 *
 * @param day day for which the state of the law is told, `YYYY-MM-DD`
 */
export const readDraft = (
  text: string,
  format: DraftFormat,
  file: RegistryFile,
  day: string,
): CheckedDraft => {
  const source = { path: names[format], text: withBarredRows(withPlainSigns(text)), sha256: noDigest };
  const check = checkDraft(source, file.registry, day);
  const { reading } = check;
  const notices = noticesOf(check, text, file.registry);
  const document = planToHast(reading.tree, draftRendering(reading, file, day, checkCopy.rendering));
  placeNotices(document, reading.tree, notices);
  return {
    document,
    plan: readPlanOf(reading),
    notices,
    facts: draftFacts(reading.entry),
    lines: reading.entry.source.lines,
    citations: reading.citations.length,
    movements: reading.movements.length,
  };
};
