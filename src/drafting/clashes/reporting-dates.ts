import type { Clash, PlacedLine } from './clash.ts';
import { dueDay, reportKinds, reportWords } from './reporting-dates.table.ts';

interface Due {
  readonly line: PlacedLine;
  readonly report: string;
  /** "15/11", without noughts, so that one day is one text. */
  readonly day: string;
  readonly words: string;
}

/** The stretch before a due day that says of which report it is: back to the end of the sentence or to the day before. */
const leadOf = (text: string, from: number, to: number): string => {
  const lead = text.slice(from, to);
  return lead.slice(Math.max(lead.lastIndexOf(';'), lead.lastIndexOf('. ')) + 1);
};

const duesIn = (line: PlacedLine): Due[] => {
  if (!reportWords.test(line.text)) return [];
  const dues: Due[] = [];
  let from = 0;
  for (const match of line.text.matchAll(dueDay)) {
    const lead = leadOf(line.text, from, match.index);
    from = match.index + match[0].length;
    // The report that is named last before the day is the one that is due.
    const named = reportKinds
      .map(({ id, pattern }) => ({ id, at: lead.search(pattern) }))
      .filter(({ at }) => at >= 0)
      .sort((a, b) => b.at - a.at)[0];
    const { day = '', month = '' } = match.groups ?? {};
    if (named !== undefined)
      dues.push({ line, report: named.id, day: `${Number(day)}/${Number(month)}`, words: match[0] });
  }
  return dues;
};

/** Two days for one report: shown at each clause but the first. */
export const reportingDates = (lines: readonly PlacedLine[]): Clash[] => {
  const dues = lines.filter(({ isBasis }) => !isBasis).flatMap(duesIn);
  return [...Map.groupBy(dues, ({ report }) => report).values()].flatMap(([first, ...others]) =>
    first === undefined
      ? []
      : others
          .filter(({ day }) => day !== first.day)
          .map(
            ({ line, words }): Clash => ({
              kind: 'reporting-dates',
              part: line.part,
              words,
              against: first.words,
              since: null,
              claim: null,
              mend: { line: line.index, from: words, to: first.words },
            }),
          ),
  );
};
