import type { Catalogue } from '../../pipeline/catalogue/catalogue.ts';
import type { MentionRow } from '../../pipeline/catalogue/mention-row.ts';
import { boundedId } from '../../pipeline/text/bounded-id.ts';
import { slug } from '../../pipeline/text/slug.ts';
import type { Movement } from '../../schemas/movement.ts';
import { type ListPage, pagesOf } from '../paging.ts';
import { routes } from '../routes.ts';
import type { LinkedName } from './instrument.ts';
import { planCount } from './mention.ts';
import { likeness } from './name-likeness.ts';

/** A name that looks like a movement's and is in no family. */
export interface UngroupedName {
  /** Last part of its address, fragment in the list, and the id that a record of it would have. */
  readonly id: string;
  /** As its newest plan prints it. */
  readonly name: string;
  readonly plans: number;
  readonly times: number;
  readonly rows: readonly MentionRow[];
  /** Movements with a record whose names are much alike, the nearest first. */
  readonly near: readonly LinkedName[];
}

/** Names on one page. */
const namesPerPage = 20;

/** Names that share fewer words than this are not called alike. */
const leastLikeness = 0.6;
const mostNear = 3;

const nearTo = (name: string, movements: readonly Movement[]): LinkedName[] =>
  movements
    .map((movement) => ({
      movement,
      score: Math.max(...[movement.name, ...movement.aliases].map((known) => likeness(name, known))),
    }))
    .filter(({ score }) => score >= leastLikeness)
    .sort((a, b) => b.score - a.score || a.movement.name.localeCompare(b.movement.name, 'vi'))
    .slice(0, mostNear)
    .map(({ movement }) => ({ href: routes.movement(movement.id), name: movement.name }));

const namesIn = ({ ungrouped, registry }: Catalogue): UngroupedName[] => {
  const taken = new Set<string>();
  const freeId = (wanted: string): string => {
    let id = wanted;
    for (let number = 2; taken.has(id); number += 1) id = `${wanted}-${number}`;
    taken.add(id);
    return id;
  };
  return [...ungrouped].flatMap(([key, rows]): UngroupedName[] => {
    const name = rows[0]?.text;
    if (name === undefined) return [];
    return [
      {
        id: freeId(boundedId(slug(key))),
        name,
        plans: planCount(rows),
        times: rows.length,
        rows,
        near: nearTo(name, registry.movements),
      },
    ];
  });
};

const byUse = (a: UngroupedName, b: UngroupedName): number =>
  b.plans - a.plans || b.times - a.times || a.name.localeCompare(b.name, 'vi');

const known = new WeakMap<Catalogue, readonly UngroupedName[]>();

/** Names in no family, those of most plans first; made once a catalogue. */
export const ungroupedNames = (catalogue: Catalogue): readonly UngroupedName[] => {
  const names = known.get(catalogue) ?? namesIn(catalogue).sort(byUse);
  known.set(catalogue, names);
  return names;
};

/** The same, in pages. */
export const ungroupedPages = (catalogue: Catalogue): ListPage<UngroupedName>[] =>
  pagesOf(ungroupedNames(catalogue), namesPerPage);

const addresses = new WeakMap<Catalogue, ReadonlyMap<string, string>>();

const addressesIn = (catalogue: Catalogue): ReadonlyMap<string, string> =>
  new Map(
    ungroupedNames(catalogue).flatMap(({ id, rows }) =>
      rows.map(({ text }): [string, string] => [text, routes.ungroupedName(id)]),
    ),
  );

/** Where a name in no family is told, by the words that the plan prints; null for any other words. */
export const ungroupedAddress = (catalogue: Catalogue, text: string): string | null => {
  const all = addresses.get(catalogue) ?? addressesIn(catalogue);
  addresses.set(catalogue, all);
  return all.get(text) ?? null;
};
