/** A file that tells one kind of host how to serve the site. */
export interface HostFile {
  /** Name of the file in `scripts/hosting/`. */
  readonly name: string;
  readonly text: string;
}

/** Lines of a file with their newline. */
export const fileOf = (name: string, lines: readonly string[]): HostFile => ({
  name,
  text: `${lines.join('\n')}\n`,
});

/** Said in every file that may hold a comment. */
export const madeFrom =
  'Written by "node scripts/hosting.ts" from the tables beside this file: change those, then run it.';
