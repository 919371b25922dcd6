import type { MentionRow } from '../../pipeline/catalogue/mention-row.ts';
import { unknownYear } from '../clause-files.ts';

/**
 * Sentences that one file holds. One takes some 700 to 850 bytes with its address, 1,400 at most where it was measured: a
 * file stays below 15 MB, and the 25 MiB that Cloudflare Pages takes would be reached at 2,600 bytes a sentence.
 */
export const rowsPerMentionFile = 10_000;

/** A file with sentences of one year that mention one thing. */
export interface MentionFile {
  readonly url: string;
  /** What its name ends with: "2024", then "2024-2". */
  readonly part: string;
  readonly year: string;
  /** 1-based, among the files of its year. */
  readonly number: number;
  readonly rows: readonly MentionRow[];
}

/** Where the table of the sentences that a page lists stands, or, where it is divided, the table of its files. */
export const tableOfMentions = (page: string): string => `${page}vien-dan.csv`;

const yearOf = ({ day }: MentionRow): string => day?.slice(0, 4) ?? unknownYear;

/**
 * The files among which a long list is divided, newest year first: "vien-dan-2024.csv" for the first of a year, then
 * "vien-dan-2024-2.csv". None where the list fits one file, `tableOfMentions`.
 *
 * @param page address of the first page that lists the sentences
 * @param rows the whole list, in its order
 */
export const mentionFilesOf = (page: string, rows: readonly MentionRow[]): MentionFile[] => {
  if (rows.length <= rowsPerMentionFile) return [];
  const years = [...Map.groupBy(rows, yearOf)].sort(([a], [b]) =>
    a === unknownYear ? 1 : b === unknownYear ? -1 : b.localeCompare(a),
  );
  return years.flatMap(([year, own]) =>
    Array.from({ length: Math.ceil(own.length / rowsPerMentionFile) }, (_, index) => {
      const part = index === 0 ? year : `${year}-${index + 1}`;
      const rows = own.slice(index * rowsPerMentionFile, (index + 1) * rowsPerMentionFile);
      return { url: `${page}vien-dan-${part}.csv`, part, year, number: index + 1, rows };
    }),
  );
};
