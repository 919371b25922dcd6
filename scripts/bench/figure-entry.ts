import { z } from 'zod';
import { figureRows } from './figures.table.ts';

const ids = new Set(figureRows.map(({ id }) => id));

/** A figure as it was taken once. */
const figureEntry = z.strictObject({
  figure: z.string().refine((id) => ids.has(id), 'no figure of the table'),
  /** Plans of the catalogue; 0 where the figure is not of a made-up catalogue. */
  plans: z.number().int().min(0),
  value: z.number(),
  /** What the value was made of, by name with its unit: "astro s", "files". */
  raw: z.record(z.string(), z.number()),
  date: z.iso.date(),
  /** Commit that was measured, abbreviated. */
  commit: z.string().regex(/^[0-9a-f]{7,40}$/),
  /** In words: "two virtual cores, 24 GiB". */
  machine: z.string().min(1),
});
export type FigureEntry = z.infer<typeof figureEntry>;

/** `scripts/bench/figures.json`: every figure that was saved, the newest of a figure last. */
export const figureFile = z.strictObject({ entries: z.array(figureEntry) });

/** A figure before it is known when and where it was taken. */
export type Taken = Pick<FigureEntry, 'figure' | 'plans' | 'value' | 'raw'>;
