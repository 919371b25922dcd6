import { createHash } from 'node:crypto';
import { clauseLines } from '../pipeline/clause/clause-lines.ts';
import { slotsIn } from '../pipeline/clause/slots.ts';
import type { Reading } from '../pipeline/reading.ts';
import { run } from '../pipeline/run.ts';
import type { DraftLine } from '../schemas/draft.ts';
import type { ModelClause } from '../schemas/model-clause.ts';
import type { Sidecar } from '../schemas/sidecar.ts';
import type { Content, ModelClauseFile } from './content.ts';

/** A curated clause as the pipeline reads it, as if it were signed on the day for which the catalogue is told. */
export interface ReadModelClause {
  readonly clause: ModelClause;
  readonly lines: readonly DraftLine[];
  /** Blanks of its words, in the order in which they first stand. */
  readonly slots: readonly string[];
  readonly reading: Reading;
}

/** What a clause cites is told for one day and for no place. */
const signedOn = (day: string, path: string): Sidecar => {
  const claim = { source: path, confidence: 'unverified', checkedOn: day } as const;
  return {
    place: { value: 'central', evidence: path, claim },
    notBefore: { value: day, evidence: path, claim },
    addedOn: day,
    origin: path,
  };
};

const readOne = (
  { clause, path, text }: ModelClauseFile,
  content: Content,
  day: string,
): ReadModelClause => ({
  clause,
  lines: clauseLines(text),
  slots: slotsIn(text),
  reading: run({ path, text, sha256: createHash('sha256').update(text).digest('hex') }, content.registry, {
    id: clause.id,
    sidecar: signedOn(day, path),
  }),
});

/**
 * Reads the curated clauses with the pipeline of the plans, so that what they cite is found and told like theirs.
 *
 * @param day `YYYY-MM-DD`
 */
export const readModelClauses = (content: Content, day: string): ReadModelClause[] =>
  content.modelClauses.map((file) => readOne(file, content, day));
