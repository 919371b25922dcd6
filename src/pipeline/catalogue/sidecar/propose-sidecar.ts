import type { Claim } from '../../../schemas/claim.ts';
import type { Sidecar } from '../../../schemas/sidecar.ts';
import { allMatches, type Cue, matchCue } from '../../parse/cue.ts';
import type { Reading } from '../../reading.ts';
import type { Registry } from '../../registry.ts';
import { isoOf } from '../../text/date.ts';
import { fold } from '../../text/fold.ts';
import { ownYearCue, schoolYearCue, yearSpanCue } from './period-cues.table.ts';
import { sidecarSentences } from './sentences.table.ts';

/** The facts of a sidecar, without what tells of the file itself. */
export type SidecarFacts = Omit<Sidecar, 'place' | 'addedOn' | 'origin'> & Partial<Pick<Sidecar, 'place'>>;

/** Longest stretch of a line that is quoted as evidence, in UTF-16 units. */
const longestQuotation = 120;

interface Place {
  readonly line: number;
  readonly text: string;
}

type Facts = { readonly [Name in keyof SidecarFacts]-?: Exclude<SidecarFacts[Name], undefined> };

/** Words of a line without the marks of Markdown that stand around them. */
const quoted = (text: string): string => {
  const plain = text
    .replace(/^\s*#+\s|\*{2,}/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return plain.length <= longestQuotation ? plain : `${plain.slice(0, longestQuotation).trimEnd()}…`;
};

/** A fact that the text itself gives rise to; a person has yet to confirm it. */
const fact = <Value>(
  value: Value,
  { line, text }: Place,
  checkedOn: string,
): { value: Value; evidence: string; claim: Claim } => ({
  value,
  evidence: sidecarSentences.evidence(line, quoted(text)),
  claim: { source: sidecarSentences.source(line), confidence: 'unverified', checkedOn },
});

/** First line whose words hold a phrase, whatever its marks. */
const lineWith = (lines: readonly string[], phrase: string): Place | null => {
  const wanted = fold(phrase).trim();
  if (wanted === '') return null;
  const index = lines.findIndex((line) => fold(line).includes(wanted));
  const text = lines[index];
  return text === undefined ? null : { line: index + 1, text };
};

const placeFact = (
  { context, entry }: Reading,
  lines: readonly string[],
  registry: Registry,
  today: string,
): Partial<Pick<Facts, 'place'>> => {
  const { place } = context;
  if (place === null) return {};
  const names = [entry.place, ...registry.places.filter(({ id }) => id === place).map(({ name }) => name)];
  const found = names.flatMap((name) => (name === null ? [] : (lineWith(lines, name) ?? [])))[0];
  const issuer = entry.issuer?.evidence[0];
  const where = found ?? issuer;
  return where === undefined ? {} : { place: fact(place, where, today) };
};

/** Where the subject stands: its first words, since it may go over several lines. */
const subjectPlace = ({ entry }: Reading, lines: readonly string[], cue: Cue): Place | null => {
  const { subject } = entry;
  if (subject === null || matchCue(cue, subject) === null) return null;
  return (
    lines
      .map((text, index) => ({ line: index + 1, text }))
      .find(({ text }) => matchCue(cue, text) !== null && fold(subject).includes(fold(text).trim())) ??
    lineWith(lines, subject.slice(0, 30))
  );
};

const yearFact = (
  reading: Reading,
  lines: readonly string[],
  today: string,
): Partial<Pick<Facts, 'year'>> => {
  if ((reading.entry.issuedOn?.year ?? null) !== null) return {};
  const where = subjectPlace(reading, lines, ownYearCue);
  const year = matchCue(ownYearCue, reading.entry.subject ?? '')?.groups?.['year'];
  return where === null || year === undefined ? {} : { year: fact(Number(year), where, today) };
};

/** Nothing cites what is younger than itself: the latest day that a citation prints bounds the signing day. */
const notBeforeFact = (
  { entry }: Reading,
  lines: readonly string[],
  today: string,
): Partial<Pick<Facts, 'notBefore'>> => {
  if ((entry.issuedOn?.day ?? null) !== null) return {};
  const days = entry.citations.flatMap(({ issuedOn, line }) => {
    const iso = issuedOn === null || issuedOn.day === null ? null : isoOf(issuedOn);
    return iso === null || iso.length !== 10 || iso > today ? [] : [{ iso, line }];
  });
  const latest = days.toSorted((a, b) => b.iso.localeCompare(a.iso))[0];
  if (latest === undefined) return {};
  const text = lines[latest.line - 1];
  return text === undefined ? {} : { notBefore: fact(latest.iso, { line: latest.line, text }, today) };
};

type Period = Facts['period']['value'];

/** Cues of a subject by which a period is known, with the period that each means. */
interface PeriodCue {
  readonly cue: Cue;
  readonly read: (from: string, to: string) => Period;
}

/** Spans of years tell more than what the text says of its parts; a lone year tells less. */
const spans: readonly PeriodCue[] = [
  { cue: schoolYearCue, read: (from, to) => ({ from: `${from}-09`, to: `${to}-05` }) },
  { cue: yearSpanCue, read: (from, to) => ({ from, to }) },
];
const years: readonly PeriodCue[] = [
  { cue: ownYearCue, read: (year) => ({ from: `${year}-01-01`, to: `${year}-12-31` }) },
];

const periodInSubject = (
  reading: Reading,
  lines: readonly string[],
  today: string,
  cues: readonly PeriodCue[],
): Facts['period'] | null => {
  for (const { cue, read } of cues) {
    const groups = allMatches(cue, reading.entry.subject ?? '')[0]?.groups;
    const where = subjectPlace(reading, lines, cue);
    const from = groups?.['from'] ?? groups?.['year'];
    if (from !== undefined && where !== null) return fact(read(from, groups?.['to'] ?? from), where, today);
  }
  return null;
};

/** Least length of a period that is taken for that of the whole plan, in days: a year, give or take. */
const leastDays = 300;
const dayLength = 86_400_000;

const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / dayLength;

/** Place in a line behind which a period is no longer what the line is about, but what a report covers. 1-based. */
const lastColumn = 40;

/** The longest period that a line opens with, where it is as long as a year. */
const longestPeriod = (
  { entry }: Reading,
  lines: readonly string[],
  today: string,
): Facts['period'] | null => {
  const whole = entry.dates.flatMap(({ kind, from, to, line, column }) => {
    if (kind !== 'period' || column > lastColumn || from?.length !== 10 || to?.length !== 10) return [];
    const days = daysBetween(from, to);
    return days >= leastDays ? [{ from, to, line, days }] : [];
  });
  const longest = whole.toSorted((a, b) => b.days - a.days)[0];
  const text = longest === undefined ? undefined : lines[longest.line - 1];
  if (longest === undefined || text === undefined) return null;
  return fact({ from: longest.from, to: longest.to }, { line: longest.line, text }, today);
};

const periodFact = (
  reading: Reading,
  lines: readonly string[],
  today: string,
): Partial<Pick<Facts, 'period'>> => {
  const period =
    periodInSubject(reading, lines, today, spans) ??
    longestPeriod(reading, lines, today) ??
    periodInSubject(reading, lines, today, years);
  return period === null ? {} : { period };
};

/**
 * Facts that the paper does not print as such and its text lets suppose, each with the line that it rests on and marked
 * as unverified: a person confirms them or strikes them out. What the reading already has is not repeated.
 *
 * @param raw text of which the reading was made
 * @param today day on which the proposal is made, `YYYY-MM-DD`
 */
export const proposeSidecar = (
  reading: Reading,
  raw: string,
  registry: Registry,
  today: string,
): SidecarFacts => {
  const lines = raw.split('\n').map((line) => line.trimEnd());
  return {
    ...placeFact(reading, lines, registry, today),
    ...yearFact(reading, lines, today),
    ...notBeforeFact(reading, lines, today),
    ...periodFact(reading, lines, today),
  };
};
