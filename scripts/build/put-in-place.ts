import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';

/** Where a site stands, and where the one before it stands while the two change places. */
export interface Places {
  readonly out: string;
  /** Holds the site of before between the two renamings, and nothing else of worth; on the disk of `out`. */
  readonly previous: string;
}

/** Puts the site of before back where an end between the two renamings left none. Run it with the build locked. */
export const settleInterruptedSwap = async ({ out, previous }: Places): Promise<void> => {
  if (!existsSync(out) && existsSync(previous)) await rename(previous, out);
};

/**
 * Lets a complete site take the place of the one before it. No system renames a folder onto another, so for a moment the
 * site of before stands at `previous` and nowhere else; `serveSite` reads it there.
 */
export const putInPlace = async (next: string, { out, previous }: Places): Promise<void> => {
  await rm(previous, { recursive: true, force: true });
  if (existsSync(out)) await rename(out, previous);
  await rename(next, out);
  await rm(previous, { recursive: true, force: true });
};
