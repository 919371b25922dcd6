import type { Reading } from '../../reading.ts';
import type { Registry } from '../../registry.ts';
import type { Division } from '../../tree.ts';
import type { ClauseUnit } from './clause-unit.ts';
import { type EntityFinder, entityFinder } from './find-entities.ts';
import { type MaskedWord, maskedWordsOf, shortFormsOf } from './masked-words.ts';

/** Gives the words of clauses as they are compared. */
export type WordReader = (unit: ClauseUnit) => MaskedWord[];

/** What was read of the document that was asked for last. */
interface Opened {
  readonly reading: Reading;
  readonly entitiesIn: EntityFinder;
  readonly words: Map<Division, readonly MaskedWord[]>;
}

/**
 * A reader of words. The words of one document are kept at a time, since its clauses lie in each other; more would be
 * the whole catalogue.
 */
export const wordReader = (registry: Registry): WordReader => {
  const shortForms = shortFormsOf(registry);
  const finders = new WeakMap<Reading, EntityFinder>();
  let opened: Opened | null = null;
  const open = (reading: Reading): Opened => {
    if (opened?.reading === reading) return opened;
    const entitiesIn = finders.get(reading) ?? entityFinder(reading, registry);
    finders.set(reading, entitiesIn);
    opened = { reading, entitiesIn, words: new Map() };
    return opened;
  };
  const wordsIn = (division: Division, { entitiesIn, words }: Opened): readonly MaskedWord[] => {
    const known = words.get(division) ?? maskedWordsOf(division, entitiesIn(division), shortForms);
    words.set(division, known);
    return known;
  };
  return ({ reading, divisions }) => {
    const document = open(reading);
    return divisions.flatMap((division, line) =>
      wordsIn(division, document).map((word) => ({ ...word, line })),
    );
  };
};
