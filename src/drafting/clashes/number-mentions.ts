import type { ForceRecord } from '../../schemas/force-record.ts';
import type { PlacedLine } from './clash.ts';
import { dateBehind, yearBehind } from './mentions.table.ts';

/** A number of an instrument in the draft, and the one instrument that it can only mean. */
export interface NumberMention {
  readonly line: PlacedLine;
  readonly record: ForceRecord;
  /** As it stands there. */
  readonly number: string;
  /** Whether a date stands behind it, as in a first mention. */
  readonly isDated: boolean;
}

/** "98/2023/NĐ-CP", "34-CT/TW", "19/CT-TTg". */
const numberPattern = /\d{1,4}(?:\/\d{4})?[/-]\p{L}[\p{L}\d]*(?:[-/]\p{L}[\p{L}\d]*){0,4}/gu;

/** Leading noughts apart, one number is one text. */
const keyOf = (reference: string): string => reference.replace(/^0+/, '').toLocaleUpperCase('vi');

const hasYear = (reference: string): boolean => /^\d+\/\d{4}\//.test(reference);

/**
 * Numbers of known instruments in the lines. A number without its year is not an identity: it counts only where a year
 * stands behind it and one instrument has both; otherwise it is left alone.
 */
export const numberMentions = (
  lines: readonly PlacedLine[],
  records: readonly ForceRecord[],
): NumberMention[] => {
  const byKey = Map.groupBy(
    records.filter(({ reference }) => reference !== null),
    ({ reference }) => keyOf(reference ?? ''),
  );
  return lines.flatMap((line) =>
    [...line.text.matchAll(numberPattern)].flatMap((match): NumberMention[] => {
      const known = byKey.get(keyOf(match[0]));
      if (known === undefined) return [];
      const behind = line.text.slice(match.index + match[0].length);
      const dated = dateBehind.exec(behind);
      const year = (dated ?? yearBehind.exec(behind))?.groups?.['year'];
      const fitting = known.filter((one) =>
        year === undefined ? hasYear(one.reference ?? '') : String(one.year) === year,
      );
      const [record] = fitting;
      if (record === undefined || fitting.length !== 1) return [];
      return [{ line, record, number: match[0], isDated: dated !== null }];
    }),
  );
};
