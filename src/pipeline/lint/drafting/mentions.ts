import type { CitationMention } from '../../mention.ts';
import { allMatches, matchCue } from '../../parse/cue.ts';
import { isCentral } from './central-symbols.table.ts';
import type { DraftDocument } from './draft-document.ts';
import type { DraftReport } from './draft-finding.ts';
import type { DraftLint } from './draft-rule.ts';
import { lawNumber, subjectBefore, subjectBehind, unnamedLaw } from './law-number.table.ts';
import { ownRange } from './own-range.ts';
import { mendAt, type Paragraph, spanAt } from './paragraph.ts';
import { fullReference, shortReference } from './reference-words.ts';
import { kindsByName, wording } from './wording.table.ts';

/** Parts that a first mention lacks, in the order in which they are printed. */
function lacking({ record, title, range }: CitationMention, { text, folded }: Paragraph): string[] {
  const hasTitle =
    title !== null ||
    record.title !== null ||
    matchCue(subjectBefore, folded.slice(0, range.start)) !== null ||
    matchCue(subjectBehind, text.slice(range.end, range.end + 20)) !== null;
  const parts: string[] = record.symbol === null ? [wording.symbol] : [];
  if (record.issuedOn === null) parts.push(wording.date);
  if (record.issuer === null && !hasTitle) parts.push(wording.issuer);
  if (!hasTitle) parts.push(wording.subject);
  return parts;
}

const listed = (parts: readonly string[]): string =>
  parts.length < 2
    ? parts.join('')
    : `${parts.slice(0, -1).join(wording.listed)}${wording.and}${parts.at(-1)}`;

function firstMention(draft: DraftDocument, paragraph: Paragraph, mention: CitationMention): DraftReport[] {
  const { record, range } = mention;
  const missing = lacking(mention, paragraph);
  if (missing.length === 0) return [];
  const known = record.instrument === null ? null : draft.instrumentOf(record.instrument);
  const own = ownRange(mention, paragraph);
  const isPlain = record.title === null && record.issuer === null && own === range;
  const replacement = known === null || !isPlain ? null : fullReference(known);
  return [
    {
      rule: 'first-mention',
      ...spanAt(paragraph, own.start, own.end, draft.raw),
      actual: record.text,
      severity: (isCentral(record) || known !== null) && missing.includes(wording.date) ? 'warning' : 'info',
      values: { missing: listed(missing) },
      ...(known === null ? {} : { instrument: known.id }),
      ...(replacement === null ? {} : mendAt(paragraph, range, draft.raw, { replacement, sure: false })),
    },
  ];
}

function laterMention(
  draft: DraftDocument,
  paragraph: Paragraph,
  { record, range }: CitationMention,
  line: number,
): DraftReport[] {
  const known = record.instrument === null ? null : draft.instrumentOf(record.instrument);
  if (known === null || record.issuedOn === null || record.issuer === null || record.title === null)
    return [];
  const replacement = shortReference(known);
  return [
    {
      rule: 'later-mention',
      ...spanAt(paragraph, range.start, range.end, draft.raw),
      actual: record.text,
      values: { replacement },
      otherLine: line,
      instrument: known.id,
      ...mendAt(paragraph, range, draft.raw, { replacement, sure: true }),
    },
  ];
}

/** The first mention of an instrument in full, every later one short; laws by their name. */
export const mentions: DraftLint = (draft) => {
  const seen = new Map<string, number>();
  // A title names its instrument once more in the sentence that enacts: that is the first mention.
  return draft.paragraphs
    .filter(({ zone }) => zone !== 'title')
    .flatMap((paragraph) =>
      paragraph.citations.flatMap((mention): DraftReport[] => {
        const { record, nestedIn } = mention;
        const key = record.instrument ?? record.reference;
        if (key === null || record.type !== 'numbered' || nestedIn !== null || kindsByName.has(record.kind))
          return [];
        const before = seen.get(key);
        if (before !== undefined) return laterMention(draft, paragraph, mention, before);
        seen.set(key, record.line);
        return firstMention(draft, paragraph, mention);
      }),
    );
};

/** A law with its number: by the decree it is cited by name. */
export const lawNumbers: DraftLint = ({ paragraphs, raw }) =>
  paragraphs.flatMap((paragraph) =>
    allMatches(lawNumber, paragraph.text).map((match) => {
      const range = { start: match.index, end: match.index + match[0].length };
      return {
        rule: 'law-number' as const,
        ...spanAt(paragraph, range.start, range.end, raw),
        actual: match[0],
        ...mendAt(paragraph, range, raw, {
          replacement: '',
          sure: matchCue(unnamedLaw, paragraph.folded.slice(0, range.start)) === null,
        }),
      };
    }),
  );
