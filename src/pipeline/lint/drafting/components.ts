import { readOwnReference, readPlaceAndDate } from '../../parse/fields/reference.ts';
import { statementsOf } from '../../parse/fields/statements.ts';
import { type Component, componentNames, headLines } from './components.table.ts';
import type { DraftDocument } from './draft-document.ts';
import type { DraftReport } from './draft-finding.ts';
import type { DraftLint } from './draft-rule.ts';
import { isPartyDocument } from './party-document.ts';

/** Components of the head that are not printed; a Party document has another head and none is asked of it. */
function missingInHead(draft: DraftDocument): Component[] {
  const { paragraphs, reading } = draft;
  const isParty = isPartyDocument(draft);
  const head = paragraphs.filter(({ zone }) => zone === 'letterhead');
  const has = (id: string): boolean =>
    headLines.some((cue) => cue.id === id && head.some(({ folded }) => cue.pattern.test(folded)));
  if (head.length === 0) return ['letterhead'];
  const { tree } = reading;
  const missing: Component[] = [];
  if (!isParty && !has('nation')) missing.push('nation');
  if (!isParty && !has('motto')) missing.push('motto');
  if (statementsOf(tree, 'authority').length === 0) missing.push('authority');
  if (readOwnReference(tree).statement === null) missing.push('number');
  if (readPlaceAndDate(tree).statement === null) missing.push('placeDate');
  return missing;
}

function missingBelow({ reading: { tree, entry } }: DraftDocument): Component[] {
  const missing: Component[] = [];
  if (entry.documentType === null) missing.push('title');
  else if (entry.subject === null) missing.push('subject');
  if (statementsOf(tree, 'recipientsHeading', 'recipient').length === 0) missing.push('recipients');
  if (
    statementsOf(tree, 'signerPosition', 'signingAuthority', 'signerName', 'signerRankAndName').length === 0
  )
    missing.push('signature');
  return missing;
}

/** Where what is missing would stand: at the head, or behind the last paragraph. */
const reportAt =
  (offset: number) =>
  (part: Component): DraftReport => ({
    rule: 'missing-component',
    start: offset,
    end: offset,
    expected: part,
    values: { part: componentNames[part] },
  });

/** Components that an administrative document must have (NĐ 30/2020/NĐ-CP, article 8.2). */
export const components: DraftLint = (draft) => {
  const last = draft.paragraphs.at(-1)?.node.block.offsets.at(-1) ?? 0;
  if (draft.paragraphs.length === 0) return [];
  return [...missingInHead(draft).map(reportAt(0)), ...missingBelow(draft).map(reportAt(last))];
};
