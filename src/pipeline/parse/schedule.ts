import type { DateRecord } from '../../schemas/entry.ts';
import type { InstrumentKind } from '../../schemas/instrument.ts';
import type { DocumentContext } from '../mention.ts';
import type { Range } from '../text/block.ts';
import { foldKeepingLength } from '../text/fold.ts';
import { matchesOf } from '../text/matches.ts';
import type { LineIndex } from '../text/position.ts';
import { sentencesOf } from '../text/sentence.ts';
import { mayMatch } from '../text/signs/may-match.ts';
import { sightOf } from '../text/signs/sight.ts';
import type { Textual } from '../tree.ts';
import { type Assignment, readAssignment } from './assignment.ts';
import { allMatches } from './cue.ts';
import {
  anyTimeCue,
  scheduleForms,
  subjectYearsCue,
  yearlyBehindCue,
  yearlyCue,
} from './profiles/schedule.table.ts';
import { findQuotas } from './quota.ts';
import { scheduleValues, type YearContext } from './schedule-values.ts';

/** What a document says of its own day and year, for times that print no year. */
export type ScheduleContext = Omit<YearContext, 'yearly'>;

/** Kinds of instrument whose days return every year, unless the subject binds them to one. */
const lastingKinds: readonly InstrumentKind[] = [
  'decision',
  'rules',
  'regulation',
  'guidance',
  'circular',
  'resolution',
];

/** Years that a subject names: "tổng kết năm 2023, nhiệm vụ năm 2024" names two, and binds to none of them. */
const yearsOf = (subject: string): readonly string[] => [
  ...new Set(allMatches(subjectYearsCue, subject).flatMap(({ groups }) => groups?.['year'] ?? [])),
];

/** What a document says of its years: its day, the one year that its subject names, and whether it holds for years. */
export const scheduleContext = (
  { day, subject }: Pick<DocumentContext, 'day' | 'subject'>,
  documentType: InstrumentKind | null,
): ScheduleContext => {
  const [only = null, ...more] = yearsOf(subject ?? '');
  return {
    day,
    subjectYear: more.length > 0 ? null : only,
    lasting: more.length > 0 || documentType === null || lastingKinds.includes(documentType),
  };
};

type Found = Pick<DateRecord, 'kind' | 'from' | 'to' | 'value'> & Range;

/** Statements whose words set times; letterhead, recipients and signatures set none. */
const timedStatements = new Set([
  'subject',
  'basis',
  'enacting',
  'basisAndEnacting',
  'closing',
  'text',
  'tableRow',
  'footnote',
]);

const setsTimes = (node: Textual): boolean =>
  node.type === 'division' ||
  node.type === 'unknown' ||
  (node.type === 'statement' && timedStatements.has(node.role));

/** Marks a range as read; false where a part of it was read before, and then nothing is marked. */
const take = (taken: Uint8Array, { start, end }: Range): boolean => {
  if (taken.subarray(start, end).includes(1)) return false;
  taken.fill(1, start, end);
  return true;
};

/** Reach of the words behind a day that make it return: "trước 30/10 hằng năm". */
const yearlyReach = 60;

/** Letters that were read for digits, inside a number and nowhere else, as the digits; unit for unit. */
const withDigits = (text: string): string =>
  !/[oil]\d|\d[oil]/i.test(text)
    ? text
    : text.replace(/(?<!\p{L})[oil]*\d[\doil]*(?!\p{L})/giu, (run) =>
        run.replace(/o/gi, '0').replace(/[il]/gi, '1'),
      );

function findTimes(
  text: string,
  folded: string,
  sentence: Range,
  context: ScheduleContext,
  told: boolean,
): Found[] {
  const part = {
    printed: withDigits(text.slice(sentence.start, sentence.end)),
    folded: withDigits(folded.slice(sentence.start, sentence.end)),
  };
  if (!anyTimeCue.pattern.test(part.folded)) return [];
  const taken = new Uint8Array(part.folded.length);
  const yearlyAt = part.printed.search(yearlyCue.pattern);
  const found: Found[] = [];
  const sights = { printed: sightOf(part.printed), folded: sightOf(part.folded) };
  for (const { kind, pattern, printed } of scheduleForms) {
    if (!mayMatch(pattern, printed ? sights.printed : sights.folded)) continue;
    for (const match of matchesOf(pattern, printed ? part.printed : part.folded)) {
      const range = { start: match.index, end: match.index + match[0].trimEnd().length };
      const yearly =
        (yearlyAt >= 0 && yearlyAt < range.start) ||
        yearlyBehindCue.pattern.test(part.printed.slice(range.end, range.end + yearlyReach));
      const values = scheduleValues(kind, match.groups ?? {}, { ...context, yearly });
      if (values !== null && take(taken, range)) found.push({ ...range, kind, ...values });
    }
  }
  for (const { value, ...range } of findQuotas(part.folded, sights.folded, told)) {
    if (take(taken, range) && value !== null)
      found.push({ ...range, kind: 'quota', from: null, to: null, value });
  }
  return found;
}

/** A bound is no paper that is due, but may bind someone; a period is neither. */
const assignmentOf = (kind: DateRecord['kind'], assigned: Assignment): Assignment => {
  if (kind === 'period') return { actor: null, deliverable: null };
  return kind === 'quota' ? { ...assigned, deliverable: null } : assigned;
};

/** Most times on each side of one that part its clause from theirs. */
const timesBeside = 4;

const isTabled = (node: Textual): boolean => node.type === 'statement' && node.role === 'tableRow';

function recordsOf(node: Textual, index: LineIndex, context: ScheduleContext): DateRecord[] {
  const { text, offsets } = node.block;
  const told = node.type === 'division' ? node.tellsResults === true : !isTabled(node);
  const folded = foldKeepingLength(text);
  if (!anyTimeCue.pattern.test(folded)) return [];
  return sentencesOf(text).flatMap((sentence) => {
    const found = findTimes(text, folded, sentence, context, told).map(({ start, end, ...values }) => ({
      at: { start: sentence.start + start, end: sentence.start + end },
      values,
    }));
    const times = found
      .flatMap(({ at, values: { kind } }) => (kind === 'period' || kind === 'quota' ? [] : [at]))
      .sort((a, b) => a.start - b.start);
    const places = new Map(times.map((at, place) => [at, place]));
    return found.map(({ at, values }): DateRecord => {
      const place = places.get(at);
      const near =
        place === undefined ? [] : times.slice(Math.max(0, place - timesBeside), place + 1 + timesBeside);
      return {
        ...index.point(offsets[at.start] ?? 0),
        text: text.slice(at.start, at.end),
        ...values,
        ...assignmentOf(values.kind, readAssignment(text, folded, sentence, at, near)),
      };
    });
  });
}

/**
 * Periods, deadlines, quarters, recurrences and quotas of a document, in the order of the source, with who has to act and
 * what is due where the sentence names them. A day without a year takes the first that lies after the document's own day,
 * unless its sentence makes it return every year.
 */
export function readSchedule(
  nodes: readonly Textual[],
  index: LineIndex,
  context: ScheduleContext = { day: null, subjectYear: null, lasting: true },
): DateRecord[] {
  return nodes
    .filter(setsTimes)
    .flatMap((node) => recordsOf(node, index, context))
    .sort((a, b) => a.line - b.line || a.column - b.column);
}
