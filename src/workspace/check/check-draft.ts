import { run } from '../../pipeline/run.ts';
import { fragmentOf } from '../../render/address.ts';
import { planToHast } from '../../render/plan-hast.ts';
import { checkCopy } from '../../site/copy/check-worker.ts';
import type { RegistryFile } from '../../site/views/check-registry.ts';
import type { CheckedDraft, DraftFormat, DraftNotice } from './checked-draft.ts';
import { draftFacts } from './draft-facts.ts';
import { draftRendering } from './draft-rendering.ts';
import { nodeAt, nodesByLine, placeNotices } from './place-notices.ts';

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
  const reading = run({ path: names[format], text, sha256: noDigest }, file.registry);
  const nodes = nodesByLine(reading.tree);
  const notices = reading.findings.map((finding, index): DraftNotice => {
    const node = nodeAt(nodes, finding.line, 0);
    return {
      ...finding,
      key: `${index + 1}`,
      topic: 'khac',
      start: 0,
      end: 0,
      fragment: node === null ? null : fragmentOf(node),
      words: finding.actual ?? '',
      why: null,
      source: null,
      mend: null,
    };
  });
  const document = planToHast(reading.tree, draftRendering(reading, file, day, checkCopy.rendering));
  placeNotices(document, reading.tree, notices);
  return {
    document,
    notices,
    facts: draftFacts(reading.entry),
    lines: reading.entry.source.lines,
    citations: reading.citations.length,
    movements: reading.movements.length,
  };
};
