import type { PublishedFamily } from '../../../schemas/published-family.ts';
import type { ClauseUnit } from './clause-unit.ts';
import type { WordReader } from './clause-words.ts';
import type { WordingGroup } from './wording.ts';

/** Words of a clause that stand in its family's id, and signs of the digest. */
const wordsInId = 6;
const signsInId = 8;

/** Published ids by the clause that they were given for. */
export type PublishedIds = ReadonlyMap<string, readonly string[]>;

const keyOf = (plan: string, anchor: string): string => `${plan}#${anchor}`;

/** Ids in the order of publishing, by clause. */
export const publishedIds = (published: readonly PublishedFamily[]): PublishedIds => {
  const ids = new Map<string, string[]>();
  for (const { id, plan, anchor } of published) {
    const key = keyOf(plan, anchor);
    ids.set(key, [...(ids.get(key) ?? []), id]);
  }
  return ids;
};

/** First plain words of the wording with the least digest, and that digest: the same as long as no lesser one joins. */
const computedId = (group: WordingGroup, wordsOf: WordReader): string => {
  const least = group.reduce((a, b) => (b.digest < a.digest ? b : a));
  const [unit] = least.units;
  const words = unit === undefined ? [] : wordsOf(unit).filter(({ entity }) => entity === null);
  return [...words.slice(0, wordsInId).map(({ key }) => key), least.digest.slice(-signsInId)].join('-');
};

/**
 * Id of a family and the ids that it had before. What was published holds for ever: the family that holds the clause of a
 * published id carries it, the earliest where several families have become one.
 */
export const familyIds = (
  group: WordingGroup,
  published: PublishedIds,
  wordsOf: WordReader,
): { readonly id: string; readonly formerIds: readonly string[] } => {
  const held =
    published.size === 0
      ? new Set<string>()
      : new Set(
          group
            .flatMap(({ units }) => units)
            .flatMap(
              ({ reading, division }: ClauseUnit) =>
                published.get(keyOf(reading.entry.id, division.anchor)) ?? [],
            ),
        );
  const ordered = [...published.values()].flat().filter((id) => held.has(id));
  const [first, ...formerIds] = ordered;
  return { id: first ?? computedId(group, wordsOf), formerIds };
};
