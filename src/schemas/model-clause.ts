import { z } from 'zod';
import { claim } from './claim.ts';
import { draftKind } from './draft.ts';
import { type Level, slug } from './identity.ts';
import { role } from './role.ts';

/** Offices that a curated clause is written for; finer than levels, since a department and a school write otherwise. */
export const clauseOffice = z.enum([
  'bo',
  'tinh',
  'so',
  'co-quan',
  'xa',
  'khoi-thi-dua',
  'truong',
  'doan-the',
]);

/** A citation that the clause no longer makes as its source did. */
export const updatedBasis = z.strictObject({
  /** Words that stood in the source. */
  before: z.string().min(1),
  /** Instrument that the clause cites instead; null where the citation was left out. */
  now: slug.nullable(),
  /** Why, in a sentence. */
  why: z.string().min(1),
  claim,
});

/** Frontmatter of `content/model-clauses/<id>.mdx`; the body is the clause, its blanks in square brackets, one paragraph a line. */
export const modelClause = z.strictObject({
  title: z.string().min(1),
  role,
  /** Empty where it suits every office. */
  offices: z.array(clauseOffice).default([]),
  /** Empty where it suits every kind of plan. */
  kinds: z.array(draftKind).default([]),
  whenToUse: z.string().min(1),
  whenNotToUse: z.string().min(1),
  /** Names of the blanks, in the order in which they first stand in the body. */
  slots: z.array(z.string().min(1)).default([]),
  /** Plan and fragment that it was taken from; null where it was written anew. */
  from: z.strictObject({ plan: slug, anchor: z.string() }).nullable(),
  updatedBases: z.array(updatedBasis).default([]),
  /** What a drafter has to check before use. */
  toCheck: z.array(z.string().min(1)).default([]),
  /** A person has read and approved it. */
  reviewed: z.boolean().default(false),
  /** What it was taken from or written after. */
  claim,
});

export type ClauseOffice = z.infer<typeof clauseOffice>;
export type ModelClause = z.infer<typeof modelClause> & { readonly id: string };

/** Level of the issuers that an office belongs to. */
export const levelOfOffice: Readonly<Record<ClauseOffice, Level>> = {
  bo: 'ministry',
  tinh: 'province',
  so: 'agency',
  'co-quan': 'agency',
  xa: 'commune',
  'khoi-thi-dua': 'bloc',
  truong: 'school',
  'doan-the': 'organisation',
};
