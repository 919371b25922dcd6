import type { Registry } from '../../src/pipeline/registry.ts';
import type { GoldSet } from '../../src/schemas/saved-score.ts';
import { type Damage, damaged } from './damaged.ts';
import { cleanWording, damagedWording } from './equivalence.ts';
import type { Figures } from './figures.ts';
import type { GoldDocument } from './gold-set.ts';
import { addScores, type Remark } from './score.ts';
import { scoreDocument } from './score-document.ts';

/** What the reading of one set of documents came to. */
export interface SetScore {
  readonly set: GoldSet;
  /** The damage done to the documents before they were read; null where they were read as they are. */
  readonly damage: Damage | null;
  readonly documents: number;
  /** Figures by class, summed over the documents. */
  readonly figures: ReadonlyMap<string, Figures>;
  readonly wrongLinks: number;
  /** Everything that is wrong; empty for the held-out set, on which nobody may tune. */
  readonly remarks: readonly Remark[];
}

/** Scores the documents of one set; of the held-out set the totals alone leave this function. */
export function scoreSet(
  set: GoldSet,
  documents: readonly GoldDocument[],
  registry: Registry,
  damage: Damage | null = null,
): SetScore {
  const scores = documents.map((document) =>
    damage === null
      ? scoreDocument(document, registry, cleanWording)
      : scoreDocument(damaged(document, damage), registry, damagedWording),
  );
  const { figures, remarks } = addScores(scores);
  return {
    set,
    damage,
    documents: documents.length,
    figures,
    wrongLinks: remarks.filter(({ fault }) => fault === 'wrong link').length,
    remarks: set === 'held-out' ? [] : remarks,
  };
}
