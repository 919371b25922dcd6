import { z } from 'zod';

/**
 * Sets of gold documents, each a folder of `test/gold`: the plans of the site, against which the rules were written;
 * documents written for this project, which may be looked at; documents that are scored and never looked at.
 */
export const goldSets = ['plans', 'documents', 'held-out'] as const;
export type GoldSet = (typeof goldSets)[number];

/** How bad a copy is: light is a good scan of a clean print, heavy one that a person still reads with effort. */
export const damageLevels = ['light', 'medium', 'heavy'] as const;
export type DamageLevel = (typeof damageLevels)[number];

const amount = z.number().int().min(0);

/** How many facts of a class were right, how many the gold has, how many the reading gave. */
export const savedFigures = z.tuple([amount, amount, amount]);
export type SavedFigures = z.infer<typeof savedFigures>;

/**
 * What the reading of one set came to; `damage` is null where its texts were read as they are, else every document was
 * read in one copy of each seed, and the figures are summed over the copies.
 */
export const savedSet = z.strictObject({
  set: z.enum(goldSets),
  damage: z.strictObject({ level: z.enum(damageLevels), seeds: z.array(z.number().int()).min(1) }).nullable(),
  documents: amount,
  wrongLinks: amount,
  figures: z.record(z.string(), savedFigures),
});
export type SavedSet = z.infer<typeof savedSet>;

/** The saved score of the reading: what `npm run score` compares with and what `/chat-luong/` publishes. */
export const savedScore = z.strictObject({ sets: z.array(savedSet) });
export type SavedScore = z.infer<typeof savedScore>;
