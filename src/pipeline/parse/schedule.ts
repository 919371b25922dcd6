import type { DateRecord } from '../../schemas/entry.ts';
import { parseRoman } from '../text/numerals.ts';
import type { LineIndex } from '../text/position.ts';
import type { Textual } from '../tree.ts';
import { allMatches } from './cue.ts';
import { boundSigns, recurrences, type ScheduleForm, scheduleForms } from './profiles/schedule.table.ts';

type Values = Pick<DateRecord, 'from' | 'to' | 'value'>;
type Groups = Readonly<Record<string, string | undefined>>;

const pad = (part: string | number): string => String(part).padStart(2, '0');

/** ISO form of a printed day, "--05-15" where it prints no year and `year` gives none; null for no day at all. */
function isoDay(printed: string | undefined, year: string | undefined): string | null {
  const [day, month, own] = printed?.match(/\d+/g) ?? [];
  if (day === undefined || month === undefined) return null;
  if (Number(day) > 31 || Number(month) > 12 || Number(day) < 1 || Number(month) < 1) return null;
  return `${own ?? year ?? '-'}-${pad(month)}-${pad(day)}`;
}

const quarterNumber = (printed: string): number => parseRoman(printed.toUpperCase()) ?? Number(printed);
const lastDays = ['', '03-31', '06-30', '09-30', '12-31'];

function quarterValues({ quarter = '1', lastQuarter, year }: Groups): Values {
  const first = quarterNumber(quarter);
  const last = lastQuarter === undefined ? first : quarterNumber(lastQuarter);
  return {
    from: `${year}-${pad(first * 3 - 2)}-01`,
    to: `${year}-${lastDays[last] ?? '12-31'}`,
    value: null,
  };
}

function valuesOf(kind: DateRecord['kind'], groups: Groups): Values {
  const yearOfEnd = groups['toDay']?.match(/\d{4}/)?.[0];
  switch (kind) {
    case 'quarter':
      return quarterValues(groups);
    case 'period':
      return groups['fromDay'] === undefined
        ? { from: groups['from'] ?? null, to: groups['to'] ?? null, value: null }
        : { from: isoDay(groups['fromDay'], yearOfEnd), to: isoDay(groups['toDay'], undefined), value: null };
    case 'deadline':
      return {
        from: null,
        to:
          groups['month'] === undefined
            ? isoDay(groups['toDay'], undefined)
            : `${groups['year']}-${pad(groups['month'])}`,
        value: null,
      };
    case 'recurrence':
      return { from: null, to: null, value: recurrences[groups['every'] ?? ''] ?? null };
    case 'quota': {
      const sign = boundSigns[groups['bound'] ?? ''] ?? '=';
      const number = String(Number((groups['value'] ?? '0').replace(',', '.')));
      return { from: null, to: null, value: `${sign} ${number}${groups['unit'] === '%' ? '%' : ''}` };
    }
  }
}

function recordsOf(form: ScheduleForm, node: Textual, taken: Set<number>, index: LineIndex): DateRecord[] {
  const { text, offsets } = node.block;
  const records: DateRecord[] = [];
  for (const match of allMatches(form, text)) {
    const end = match.index + match[0].length;
    let free = true;
    for (let at = match.index; at < end; at += 1) free &&= !taken.has(at);
    if (!free) continue;
    for (let at = match.index; at < end; at += 1) taken.add(at);
    const printed = text.slice(match.index, end);
    const place = index.point(offsets[match.index] ?? 0);
    records.push({ ...place, text: printed, kind: form.kind, ...valuesOf(form.kind, match.groups ?? {}) });
  }
  return records;
}

/** Periods, deadlines, quarters, recurrences and quotas of the outline, in the order of the source. */
export function readSchedule(nodes: readonly Textual[], index: LineIndex): DateRecord[] {
  return nodes
    .filter(({ type }) => type === 'division')
    .flatMap((node) => {
      const taken = new Set<number>();
      return scheduleForms.flatMap((form) => recordsOf(form, node, taken, index));
    })
    .sort((a, b) => a.line - b.line || a.column - b.column);
}
