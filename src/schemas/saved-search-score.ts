import { z } from 'zod';

/** Sets of search cases: those that may be looked at while the search is changed, and those for scoring alone. */
export const caseSets = ['tuning', 'aside'] as const;
export type CaseSet = (typeof caseSets)[number];

/** Answers to the questions of one kind. Means are given in thousandths, so that a saved score is exact. */
export const savedSearchRow = z.strictObject({
  set: z.enum(caseSets),
  /** Null for all kinds of the set together. */
  kind: z.string().nullable(),
  cases: z.number().int().min(1),
  rPrecision: z.number().int().min(0).max(1000),
  reciprocalRank: z.number().int().min(0).max(1000),
});
export type SavedSearchRow = z.infer<typeof savedSearchRow>;

/** The saved score of the search, which `/chat-luong/` publishes: what `npm run score:search -- --save` wrote. */
export const savedSearchScore = z.array(savedSearchRow).min(1);
export type SavedSearchScore = z.infer<typeof savedSearchScore>;
