import { createHash } from 'node:crypto';
import type { DamageLevel } from '../../src/schemas/saved-score.ts';
import { damageGold } from '../damage/damage.ts';
import { seedFor } from '../damage/random.ts';
import type { GoldDocument } from './gold-set.ts';

/** A level of damage and the seed of its chance: together they name one damaged copy of every document. */
export interface Damage {
  readonly level: DamageLevel;
  readonly seed: number;
}

/** A copy of a gold document with its gold carried along. Its path says which copy: "a.txt?damage=medium&seed=1". */
export function damaged(document: GoldDocument, { level, seed }: Damage): GoldDocument {
  const { text, gold } = damageGold(document.source.text, document.gold, level, seedFor(document.id, seed));
  const path = `${document.source.path}?damage=${level}&seed=${seed}`;
  const sha256 = createHash('sha256').update(text).digest('hex');
  return { ...document, source: { path, text, sha256 }, gold };
}
