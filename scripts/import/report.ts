import { doubtNames, missingNames } from '../../src/intake/intake.table.ts';
import type { Understanding } from '../../src/intake/understand.ts';
import { fillSentence } from '../../src/readers/fill-sentence.ts';
import { kindNames } from '../../src/readers/sentences.table.ts';
import type { Entry } from '../../src/schemas/entry.ts';
import type { FileResult, Outcome, ReadFacts } from './file-result.ts';
import { importSentences, outcomeNames, reportLabels } from './sentences.table.ts';
import { plainText, shownName } from './shown-name.ts';

/** Doubts that are shown of one file; all of them stand in `npm run check -- --doubts`. */
const mostDoubts = 8;
const headingLength = 70;

const shortened = (text: string): string =>
  text.length > headingLength ? `${text.slice(0, headingLength).trimEnd()}…` : text;

/** The outermost divisions: marker and heading, or the first words. */
const outlineInShort = ({ outline }: Entry): string[] =>
  outline.map(({ marker, heading, text }) => `${marker ?? '¶'} ${shortened(plainText(heading ?? text))}`);

const movementsIn = ({ movements }: Entry): string[] => [
  ...new Set(
    movements
      .filter(({ form }) => form !== 'anaphora')
      .map(({ movement, text }) => movement ?? plainText(text)),
  ),
];

const printedDay = ({ issuedOn }: Entry): string | null => {
  if (issuedOn === null) return null;
  const { year, month, day } = issuedOn;
  return [day?.toString().padStart(2, '0') ?? '…', month ?? '…', year ?? '…'].join('/');
};

const kindOf = ({ kind, pages, confidence, warnings }: ReadFacts): string => {
  const name = kindNames[kind];
  const form = pages === null ? name : fillSentence(reportLabels.pages, { kind: name, pages });
  const percent = Math.round(confidence * 100);
  const sure = percent < 100 ? `; ${fillSentence(reportLabels.weakest, { percent })}` : '';
  return `${form}${sure}${warnings.length > 0 ? `. ${warnings.join(' ')}` : ''}`;
};

const rows = ({ entry, place, missing, doubts }: Understanding): [string, string][] => {
  const resolved = entry.citations.filter(({ outcome }) => outcome === 'resolved').length;
  const shownDoubts = doubts
    .slice(0, mostDoubts)
    .map(({ line, kind, text }) =>
      fillSentence(reportLabels.doubtAt, { line, kind: doubtNames[kind], text: shortened(plainText(text)) }),
    );
  const rest = doubts.length - shownDoubts.length;
  const more = rest > 0 ? [fillSentence(reportLabels.more, { count: rest })] : [];
  const listed = (items: readonly string[]): string =>
    items.length === 0 ? reportLabels.none : items.map((item) => `\n      ${item}`).join('');
  return [
    [reportLabels.title, entry.subject === null ? reportLabels.none : plainText(entry.subject)],
    [reportLabels.reference, entry.reference ?? reportLabels.none],
    [reportLabels.issuedOn, printedDay(entry) ?? reportLabels.none],
    [reportLabels.issuer, entry.issuer?.name ?? reportLabels.none],
    [reportLabels.place, place ?? reportLabels.none],
    [reportLabels.outline, listed(outlineInShort(entry))],
    [
      reportLabels.citations,
      fillSentence(reportLabels.citationCount, { total: entry.citations.length, resolved }),
    ],
    [reportLabels.movements, listed(movementsIn(entry))],
    [reportLabels.missing, missing.map((part) => missingNames[part]).join('; ') || reportLabels.none],
    [reportLabels.doubts, listed([...shownDoubts, ...more])],
  ];
};

/** What became of a file and what was understood of it, for people. */
export const reportText = (result: FileResult): string => {
  const { path, outcome, reason, facts, understanding, id, written } = result;
  const isNew = outcome === 'imported' || outcome === 'ready';
  const told: [string, string][] = [
    ...(facts === null ? [] : ([[reportLabels.type, kindOf(facts)]] as [string, string][])),
    ...(understanding !== null && isNew ? rows(understanding) : []),
    ...(id !== null && isNew ? ([[reportLabels.id, id]] as [string, string][]) : []),
    ...(written.length > 0 ? ([[reportLabels.files, written.join(', ')]] as [string, string][]) : []),
  ];
  return [
    `${shownName(path)}: ${outcomeNames[outcome]}`,
    ...(reason === null ? [] : [`    ${reason}`]),
    ...told.map(([label, value]) => `    ${label}: ${value}`),
  ].join('\n');
};

/** The same for programs: one object. */
export const reportJson = ({
  path,
  outcome,
  reason,
  id,
  facts,
  understanding,
  likeness,
  written,
}: FileResult): string => {
  if (understanding === null) return JSON.stringify({ file: path, outcome, reason, id, ...facts, written });
  const { entry, place, sidecar, missing, doubts } = understanding;
  return JSON.stringify({
    file: path,
    outcome,
    reason,
    id,
    ...facts,
    documentType: entry.documentType,
    title: entry.subject,
    reference: entry.reference,
    issuedOn: entry.issuedOn,
    issuer: entry.issuer?.name ?? null,
    place,
    sha256: entry.source.sha256,
    outline: outlineInShort(entry),
    citations: entry.citations.map(({ line, text, outcome: found, instrument }) => ({
      line,
      text,
      outcome: found,
      instrument,
    })),
    movements: entry.movements.map(({ line, text, movement, family }) => ({ line, text, movement, family })),
    missing,
    doubts,
    sidecar,
    likeness,
    written,
  });
};

/** How many files came to which end; `unread` are those that an interruption left. */
export const countOutcomes = (
  results: readonly FileResult[],
  total: number,
): Readonly<Record<Outcome | 'total' | 'unread', number>> => {
  const count = (wanted: Outcome): number => results.filter(({ outcome }) => outcome === wanted).length;
  return {
    total,
    imported: count('imported'),
    ready: count('ready'),
    'same-text': count('same-text'),
    'other-form': count('other-form'),
    refused: count('refused'),
    unread: total - results.length,
  };
};

export const summaryText = (counts: ReturnType<typeof countOutcomes>): string =>
  fillSentence(importSentences.summary, {
    ...counts,
    same: counts['same-text'],
    other: counts['other-form'],
  });
