import { createHash } from 'node:crypto';

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

/** @param id number of the mutant, which is the same in every run over the same code */
export const isInSample = (id: string, { share, seed }: Sample): boolean =>
  share >= 1 || createHash('sha256').update(`${seed} ${id}`).digest().readUInt32BE(0) < share * 2 ** 32;
