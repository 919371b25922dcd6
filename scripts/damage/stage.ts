import type { Draft } from './draft.ts';
import type { Random } from './random.ts';
import type { Piece } from './rewrite.ts';

/**
 * One kind of damage. `apply` gives the pieces of the damaged text; `rate` is a share of the places where the damage can
 * happen or, where it befalls a document as a whole, its probability (0 to 1).
 */
export interface Stage {
  readonly id: string;
  readonly what: string;
  readonly apply: (draft: Draft, random: Random, rate: number) => Piece[];
}
