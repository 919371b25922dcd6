import type { Registry } from '../../src/pipeline/registry.ts';
import type { GoldSet } from '../../src/schemas/saved-score.ts';
import type { Condition } from './conditions.ts';
import { damaged } from './damaged.ts';
import { cleanWording, damagedWording } from './equivalence.ts';
import type { Figures } from './figures.ts';
import type { GoldDocument } from './gold-set.ts';
import { addScores, type Remark } from './score.ts';
import { scoreDocument } from './score-document.ts';

/** What the reading of one set of documents came to. */
export interface SetScore {
  readonly set: GoldSet;
  readonly damage: Condition;
  readonly documents: number;
  /** Figures by class, summed over the documents and their copies. */
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
  damage: Condition = null,
): SetScore {
  const scores = documents.flatMap((document) =>
    damage === null
      ? [scoreDocument(document, registry, cleanWording)]
      : damage.seeds.map((seed) =>
          scoreDocument(damaged(document, { level: damage.level, seed }), registry, damagedWording),
        ),
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
