import type { Role } from '../../../schemas/role.ts';
import type { ClauseUnit } from './clause-unit.ts';

/** A stretch of the common text: plain, or a blank. */
export interface CommonPiece {
  readonly text: string;
  /** Name of the blank, without brackets; `text` is then what the model printing has in its place. */
  readonly slot: string | null;
  /** Instrument that the stretch cites by name. */
  readonly instrument: string | null;
}

/** A paragraph of the common text. */
export interface CommonLine {
  readonly marker: string | null;
  /** 1 for the outermost. */
  readonly level: number;
  readonly pieces: readonly CommonPiece[];
}

/** A clause with blanks in place of what belongs to one plan. */
export interface BlankedClause {
  readonly common: readonly CommonLine[];
  /** Names of the blanks, each once, in the order of the text. */
  readonly slots: readonly string[];
  /** Instruments that it cites by name. */
  readonly instruments: readonly string[];
}

/**
 * A stretch of a wording beside the common text. `changed` stands in the wording alone, `missing` in the common text
 * alone, `named` in place of a blank.
 */
export interface ComparedPiece {
  readonly state: 'same' | 'changed' | 'missing' | 'named';
  readonly text: string;
}

export interface ComparedLine {
  readonly marker: string | null;
  readonly level: number;
  readonly pieces: readonly ComparedPiece[];
}

/** One wording of a family: how it differs, and every clause that is worded so, newest plan first. */
export interface FamilyWording {
  readonly digest: string;
  readonly lines: readonly ComparedLine[];
  readonly units: readonly ClauseUnit[];
  readonly plans: number;
}

/** Like clauses of several plans; `common` is what they have in common, as the most used wording prints it. */
export interface ClauseFamily extends BlankedClause {
  /** Permanent id: first words of the clause and a digest. */
  readonly id: string;
  /** Ids under which the family, or one that has become part of it, was published before. */
  readonly formerIds: readonly string[];
  /** Role that most of its clauses play. */
  readonly role: Role | null;
  /** The most used wording first. */
  readonly wordings: readonly FamilyWording[];
  /** Plans that hold one of its clauses. */
  readonly plans: readonly string[];
}
