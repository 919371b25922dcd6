import type { DateRecord } from '../../../schemas/entry.ts';
import { allMatches, matchCue } from '../../parse/cue.ts';
import { blockStart } from '../../text/block.ts';
import { foldKeepingLength } from '../../text/fold.ts';
import { lineIndex } from '../../text/position.ts';
import type { DraftDocument } from './draft-document.ts';
import type { DraftReport } from './draft-finding.ts';
import type { DraftLint } from './draft-rule.ts';
import { isInCitation, mendAt, type Paragraph, spanAt } from './paragraph.ts';
import { lookBack, planYear, reportKinds, titleYear } from './schedule-days.table.ts';
import { showDay } from './show-day.ts';

interface Placed {
  readonly record: DateRecord;
  readonly start: number;
  readonly end: number;
}

/** Last paragraph that begins at or before a place of the source. */
const paragraphAt = (paragraphs: readonly Paragraph[], start: number): Paragraph | undefined =>
  paragraphs.findLast(({ node }) => blockStart(node.block) <= start);

/** A record tells where its wording begins in the source, and prints it as read: blanks and marks may have been more. */
function placedDates({ raw, reading, paragraphs }: DraftDocument): Placed[] {
  const index = lineIndex(raw);
  return reading.entry.dates.flatMap((record): Placed[] => {
    const start = index.startOf(record.line) + record.column - 1;
    const paragraph = paragraphAt(paragraphs, start);
    const at = paragraph?.node.block.offsets.indexOf(start) ?? -1;
    if (paragraph === undefined || at < 0) return [];
    return [{ record, ...spanAt(paragraph, at, at + record.text.length, raw) }];
  });
}

/** The year that the draft is for: that of its title, else that of its day. */
function ownYear({ reading, draftDay }: DraftDocument): string {
  const groups = matchCue(titleYear, reading.entry.subject ?? '')?.groups;
  return groups?.['year'] ?? groups?.['inside'] ?? draftDay.slice(0, 4);
}

const isWhole = (day: string | null): day is string => day !== null && /^\d{4}-\d{2}-\d{2}$/.test(day);

/** A year is printed: what has none is read by that of its plan, and says nothing of another. */
const printsYear = /\d{4}/;

/** Whether a period of years is the draft's own schedule: neither in a basis or a citation, nor looked back on. */
function isOwnPeriod({ start, end }: Placed, { paragraphs, raw }: DraftDocument): boolean {
  const paragraph = paragraphAt(paragraphs, start);
  if (paragraph === undefined || paragraph.zone !== 'body') return false;
  if (matchCue(lookBack, paragraph.folded) !== null) return false;
  return !paragraph.citations.some(({ range }) => {
    const span = spanAt(paragraph, range.start, range.end, raw);
    return span.start < end && start < span.end;
  });
}

/** Deadlines and ends of periods that lie before the day of the draft, and years before its own. */
function pastReports(dates: readonly Placed[], draft: DraftDocument): DraftReport[] {
  const isPlan =
    draft.reading.entry.documentType === 'plan' || draft.reading.entry.documentType === 'guidance';
  if (!isPlan) return [];
  const year = ownYear(draft);
  return dates
    .filter(({ record: { text } }) => printsYear.test(text))
    .filter((placed) => {
      const { kind, to, from } = placed.record;
      if (kind === 'deadline') return isWhole(to) && to < draft.draftDay;
      if (to === null || !isOwnPeriod(placed, draft)) return false;
      if (kind === 'period' && isWhole(to)) return isWhole(from) && from <= to && to < draft.draftDay;
      if (kind === 'period') return to.slice(0, 4) < year;
      return kind === 'quarter' && to < draft.draftDay;
    })
    .map(({ record, start, end }) => ({
      rule: 'past-day',
      start,
      end,
      actual: record.text,
      severity: record.kind === 'deadline' ? ('warning' as const) : ('info' as const),
      values: { printed: record.text.replace(/\s+/g, ' ') },
    }));
}

const reversedReports = (dates: readonly Placed[]): DraftReport[] =>
  dates
    .filter(
      ({ record: { kind, from, to } }) => kind === 'period' && isWhole(from) && isWhole(to) && to < from,
    )
    .map(({ record, start, end }) => ({
      rule: 'reversed-period',
      start,
      end,
      actual: record.text,
      values: { printed: record.text.replace(/\s+/g, ' ') },
    }));

/** The report that a deadline is for, by the words before it in its own part of the sentence. */
function reportKindOf({ start }: Placed, raw: string): string | null {
  const before = foldKeepingLength(raw.slice(Math.max(0, start - 140), start));
  const clause = before.slice(
    Math.max(
      before.lastIndexOf('\n'),
      before.lastIndexOf(';'),
      before.lastIndexOf('. '),
      before.lastIndexOf(')'),
    ) + 1,
  );
  const near = reportKinds
    .map((kind) => ({ kind, at: lastStart(kind.pattern, clause) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => b.at - a.at);
  return near[0]?.kind.id ?? null;
}

function lastStart(pattern: RegExp, text: string): number {
  const all = [...text.matchAll(new RegExp(pattern.source, 'g'))];
  const last = all.at(-1);
  return last === undefined ? -1 : last.index + last[0].length;
}

/** Two days for one report: the same kind of report, the same addressee and actor not named otherwise. */
function conflictReports(dates: readonly Placed[], { raw }: DraftDocument): DraftReport[] {
  const first = new Map<string, Placed>();
  return dates
    .filter(({ record }) => record.kind === 'deadline' && record.to !== null)
    .flatMap((placed): DraftReport[] => {
      const id = reportKindOf(placed, raw);
      const kind = reportKinds.find((each) => each.id === id);
      if (id === null || kind === undefined) return [];
      const key = `${id} ${placed.record.to?.slice(0, 4) ?? ''}`;
      const before = first.get(key);
      if (before === undefined) {
        first.set(key, placed);
        return [];
      }
      if (before.record.to === placed.record.to) return [];
      return [
        {
          rule: 'two-report-days',
          start: placed.start,
          end: placed.end,
          actual: placed.record.text,
          expected: before.record.text,
          severity: 'warning',
          values: {
            report: kind.name,
            printed: shownDay(placed),
            other: shownDay(before),
          },
          otherLine: before.record.line,
          ...(raw.slice(placed.start, placed.end) === placed.record.text
            ? { mend: { replacement: before.record.text.replace(/\s+/g, ' '), sure: false } }
            : {}),
        },
      ];
    });
}

const shownDay = ({ record: { to, text } }: Placed): string =>
  to === null || to.startsWith('-') ? text : showDay(to);

/** Another year than the title's in the sentence that enacts or closes the draft: what was left from the last one. */
function otherYearReports({ paragraphs, reading, raw }: DraftDocument): DraftReport[] {
  const groups = matchCue(titleYear, reading.entry.subject ?? '')?.groups;
  const year = groups?.['year'] ?? groups?.['inside'];
  if (year === undefined || reading.entry.documentType !== 'plan') return [];
  return paragraphs
    .filter(({ node }) => node.type === 'statement' && framingRoles.has(node.role))
    .flatMap((paragraph) =>
      allMatches(planYear, paragraph.text)
        .filter(({ groups: found }) => found?.['year'] !== undefined && found['year'] !== year)
        .filter(({ index, 0: { length } }) => !isInCitation(paragraph, index, index + length))
        .map((match) => {
          const end = match.index + match[0].length;
          const range = { start: end - year.length, end };
          return {
            rule: 'other-year',
            ...spanAt(paragraph, range.start, range.end, raw),
            actual: match.groups?.['year'] ?? '',
            expected: year,
            values: { year, printed: match.groups?.['year'] ?? '' },
            ...mendAt(paragraph, range, raw, { replacement: year, sure: false }),
          };
        }),
    );
}

/** Statements that say what the document is. */
const framingRoles: ReadonlySet<string> = new Set(['enacting', 'basisAndEnacting', 'closing']);

/** Days of the schedule that are over, turned round, or set twice. */
export const scheduleDays: DraftLint = (draft) => {
  const dates = placedDates(draft);
  return [
    ...pastReports(dates, draft),
    ...reversedReports(dates),
    ...conflictReports(dates, draft),
    ...otherYearReports(draft),
  ];
};
