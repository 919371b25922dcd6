import { z } from 'zod';
import { levelIds } from './level-ids.ts';

/** A permanent id: lower case without marks, words joined by single hyphens (design: slug rule). */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected a slug: a-z, 0-9 and single hyphens');

/** A place path, outermost first: `thai-nguyen/dinh-hoa/lam-vy`. */
export const placePath = z
  .string()
  .regex(/^[a-z0-9-]+(\/[a-z0-9-]+){0,2}$/, 'expected province/district/commune');

/** Level of an issuer. `agency`: an office serving a body; `bloc`: an emulation bloc or cluster. */
export const level = z.enum(levelIds);

export type Slug = z.infer<typeof slug>;
export type PlacePath = z.infer<typeof placePath>;
export type Level = z.infer<typeof level>;
