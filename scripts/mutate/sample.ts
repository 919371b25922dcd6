import { createHash } from 'node:crypto';
import { basename } from 'node:path';

/** What tells one change of the code from another. */
interface Change {
  readonly fileName: string;
  readonly location: { readonly start: { readonly line: number; readonly column: number } };
  readonly mutatorName: string;
  readonly replacement?: string | undefined;
}

/** A share of all mutants, drawn by a seed: the same ones in every run over the same code. */
export interface Sample {
  /** Above 0, up to 1 for all of them. */
  readonly share: number;
  readonly seed: number;
}

/** Settings by which the process that runs the tests is told the sample. */
const settings = { share: 'MUTATION_SHARE', seed: 'MUTATION_SEED' } as const;

export const announceSample = ({ share, seed }: Sample): void => {
  process.env[settings.share] = String(share);
  process.env[settings.seed] = String(seed);
};

export const announcedSample = (): Sample => ({
  share: Number(process.env[settings.share] ?? 1),
  seed: Number(process.env[settings.seed] ?? 1),
});

export const isInSample = (
  { fileName, location: { start }, mutatorName, replacement }: Change,
  { share, seed }: Sample,
): boolean => {
  if (share >= 1) return true;
  const change = [seed, basename(fileName), start.line, start.column, mutatorName, replacement].join(' ');
  return createHash('sha256').update(change).digest().readUInt32BE(0) < share * 2 ** 32;
};
