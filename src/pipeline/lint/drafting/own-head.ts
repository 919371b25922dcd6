import { matchCue } from '../../parse/cue.ts';
import { readOwnReference } from '../../parse/fields/reference.ts';
import { statementsOf } from '../../parse/fields/statements.ts';
import { aboutCue } from '../../parse/profiles/reference.table.ts';
import type { DraftDocument } from './draft-document.ts';
import type { DraftReport } from './draft-finding.ts';
import type { DraftLint } from './draft-rule.ts';
import { typeAbbreviations } from './own-symbol.table.ts';
import { mendAt, type Paragraph, spanAt } from './paragraph.ts';

const paragraphOf = ({ paragraphs }: DraftDocument, node: object | null): Paragraph | null =>
  paragraphs.find((paragraph) => paragraph.node === node) ?? null;

/** The type in the symbol against the type of the document. */
function typeReport(draft: DraftDocument): DraftReport[] {
  const { symbol, statement } = readOwnReference(draft.reading.tree);
  const { documentType } = draft.reading.entry;
  const expected = documentType === null ? undefined : typeAbbreviations[documentType];
  const paragraph = paragraphOf(draft, statement);
  const printed = symbol?.split(/[-/]/)[0];
  if (expected === undefined || paragraph === null || printed === undefined) return [];
  if (printed.startsWith(expected.letters) || printed.toUpperCase() === expected.letters.toUpperCase())
    return [];
  if (!Object.values(typeAbbreviations).some(({ letters }) => letters === printed)) return [];
  const at = paragraph.text.indexOf(printed, paragraph.text.search(/[/–-]/));
  const range = { start: at, end: at + printed.length };
  return [
    {
      rule: 'own-symbol-type',
      ...spanAt(paragraph, range.start, range.end, draft.raw),
      actual: printed,
      expected: expected.letters,
      values: { printed, kind: expected.name },
      ...mendAt(paragraph, range, draft.raw, { replacement: expected.letters, sure: false }),
    },
  ];
}

/** A number below 10 before a symbol of an unusual body, which `symbolForm` does not read. */
function noughtReport(draft: DraftDocument): DraftReport[] {
  const { number, statement } = readOwnReference(draft.reading.tree);
  const paragraph = paragraphOf(draft, statement);
  if (number === null || number.length > 1 || paragraph === null) return [];
  const at = paragraph.text.search(/\d/);
  const replacement = `0${number}`;
  return [
    {
      rule: 'number-nought',
      ...spanAt(paragraph, at, at + 1, draft.raw),
      actual: number,
      expected: replacement,
      ...mendAt(paragraph, { start: at, end: at + 1 }, draft.raw, { replacement, sure: true }),
    },
  ];
}

/** "V/v" before the subject of a document that has a type. */
function subjectReport(draft: DraftDocument): DraftReport[] {
  const { documentType } = draft.reading.entry;
  if (documentType === null || documentType === 'officialLetter') return [];
  return statementsOf(draft.reading.tree, 'subject').flatMap((node): DraftReport[] => {
    const paragraph = paragraphOf(draft, node);
    const lead = matchCue(aboutCue, node.block.text)?.[0];
    if (paragraph === null || lead === undefined) return [];
    const range = { start: 0, end: Math.min(lead.length + 1, node.block.text.length) };
    const replacement = node.block.text.slice(lead.length, range.end).toUpperCase();
    const shown = replacement + (/^.{0,60}(?= |$)/u.exec(node.block.text.slice(range.end))?.[0] ?? '');
    return [
      {
        rule: 'subject-form',
        ...spanAt(paragraph, range.start, range.end, draft.raw),
        actual: lead,
        expected: shown,
        ...mendAt(paragraph, range, draft.raw, { replacement, sure: true }),
      },
    ];
  });
}

/** Number, symbol and subject of the draft itself. */
export const ownHead: DraftLint = (draft) => [
  ...typeReport(draft),
  ...noughtReport(draft),
  ...subjectReport(draft),
];
