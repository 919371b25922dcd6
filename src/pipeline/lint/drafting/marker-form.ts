import { blockStart } from '../../text/block.ts';
import type { Division } from '../../tree.ts';
import type { DraftReport } from './draft-finding.ts';
import type { DraftLint } from './draft-rule.ts';
import { closingSigns } from './marker-form.table.ts';
import { isPartyDocument } from './party-document.ts';

function reportOf(division: Division, raw: string): DraftReport[] {
  const { marker, markerKind, block } = division;
  const signs = closingSigns[markerKind];
  if (marker === null || signs === undefined || !signs.wrong.test(marker)) return [];
  const textStart = blockStart(block);
  const start = raw.lastIndexOf(marker, textStart);
  if (start < 0 || start < raw.lastIndexOf('\n', Math.max(0, textStart - 1))) return [];
  const replacement = `${marker.slice(0, -1).replace(/^\(/, '')}${signs.right}`;
  return [
    {
      rule: 'marker-form',
      start,
      end: start + marker.length,
      actual: marker,
      expected: replacement,
      mend: { replacement, sure: true },
    },
  ];
}

/** Signs behind a number or letter: "I.", "1.", "a)" (NĐ 30/2020/NĐ-CP, Annex I, part I, II.6). */
export const markerForm: DraftLint = (draft) =>
  isPartyDocument(draft)
    ? []
    : draft.paragraphs.flatMap(({ node }) => (node.type === 'division' ? reportOf(node, draft.raw) : []));
