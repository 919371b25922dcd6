/** Name of the year of plans that have none. */
export const unknownYear = 'khong-ro-nam';

/** A file with the clauses of some plans of one year. */
export interface ClauseFile {
  /** Without its ending: "2024" for the first of a year, then "2024-2"; "2024-bac-kan" where provinces divide a catalogue. */
  readonly name: string;
  readonly year: string;
  readonly plans: readonly string[];
}

/**
 * Plans whose clauses one file holds. Those of a made-up plan of two pages take 53 kB, of a real one of eight some 200: at 120
 * of these a file stays below the 25 MiB that Cloudflare Pages takes.
 */
export const plansPerClauseFile = 120;

/** The plans of a year divided among files, in their order; `province` is set where only its plans are meant. */
export const clauseFilesOf = (
  year: string,
  plans: readonly string[],
  province: string | null = null,
): ClauseFile[] =>
  Array.from({ length: Math.ceil(plans.length / plansPerClauseFile) }, (_, index) => ({
    name: [year, province, index === 0 ? null : index + 1].filter((part) => part !== null).join('-'),
    year,
    plans: plans.slice(index * plansPerClauseFile, (index + 1) * plansPerClauseFile),
  }));
