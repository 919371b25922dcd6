import { z } from 'zod';
import { draftKind, draftLine, draftOrigin } from './draft.ts';
import { level, slug } from './identity.ts';
import { forceState } from './instrument.ts';
import { role } from './role.ts';

/** A clause that is offered for a role: curated, the common words of a family of like clauses, or a clause of one plan. */
export const clauseCandidate = z.strictObject({
  kind: z.enum(['model', 'family', 'plan']),
  /** Unique among the candidates of its role. */
  id: slug,
  role,
  title: z.string().min(1),
  /** Address of its page, or of the clause in its plan. */
  href: z.string().min(1),
  /** What a draft notes as the origin of the words. */
  origin: draftOrigin,
  lines: z.array(draftLine).min(1),
  /** Names of its blanks, without brackets, in the order in which they stand. */
  slots: z.array(z.string().min(1)),
  /** Offices that it is written for; empty where it suits all. */
  levels: z.array(level),
  /** Kinds of plan that it is written for; empty or absent where it suits all. */
  kinds: z.array(draftKind).optional(),
  /** Plans that use it, and their years. */
  uses: z.number().int().min(0),
  years: z.array(z.number().int()),
  /** A person has read and approved it. */
  reviewed: z.boolean(),
  /** What it cites, with the state on the build day. */
  bases: z.array(z.strictObject({ instrument: slug, state: z.union([forceState, z.literal('notYet')]) })),
});

/** What `/soan-thao/<role>.json` holds, best candidate first. */
export const clauseCandidates = z.strictObject({ role, candidates: z.array(clauseCandidate) });

export type ClauseCandidate = z.infer<typeof clauseCandidate>;
export type ClauseCandidates = z.infer<typeof clauseCandidates>;
