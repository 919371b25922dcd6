import type { Catalogue } from '../../pipeline/catalogue/catalogue.ts';
import { type Force, forceOn, isDead } from '../../pipeline/catalogue/force.ts';
import { forceHistory } from '../../pipeline/catalogue/force-history.ts';
import { provincesToday } from '../../pipeline/catalogue/place-eras.ts';
import { placeNameOn } from '../../pipeline/places/place-name-on.ts';
import type { Label } from '../../render/rendering.ts';
import { asClaimed } from '../claimed.ts';
import { isDoubtful, labelOf } from '../label.ts';
import { placeNameOf, shortNameOf } from '../names.ts';
import { placeNowInShort } from '../place-now.ts';
import { shortened } from '../shorten.ts';

/** What the search page prints for the ids that the index holds. */
export interface SearchNames {
  /** Old name with today's name: "tỉnh Bắc Kạn (nay thuộc tỉnh Thái Nguyên)". */
  readonly place: Readonly<Record<string, string>>;
  /** Places that stand today, by today's names. */
  readonly placeNow: Readonly<Record<string, string>>;
  readonly movement: Readonly<Record<string, string>>;
  readonly instrument: Readonly<Record<string, string>>;
  /** State of each instrument in words, with its shape. */
  readonly state: Readonly<Record<string, Label>>;
  /** Ids of the instruments that are no basis any more, as far as that is more than hearsay. */
  readonly dead: readonly string[];
  /**
   * Instruments that ended, ended in part or are followed by another, as far as that is more than hearsay: their states in
   * words, each from its day (`YYYY-MM-DD`), oldest first.
   */
  readonly changed: Readonly<Record<string, readonly (readonly [from: string, state: string])[]>>;
}

const placeNames = ({ registry, today }: Catalogue): [string, string][] =>
  registry.places.map((place) => {
    const name = placeNameOf(place.id, registry);
    const now = placeNowInShort(place, today, registry);
    return [place.id, now === null ? name : `${name} (${asClaimed(now, place.claim)})`];
  });

/** Places that stand today, by today's names: those that never ended, and the provinces made of others. */
const namesToday = ({ registry, today }: Catalogue): [string, string][] => {
  const provinces = new Set(provincesToday(registry).map(({ id }) => id));
  return registry.places
    .filter(({ id, endedOn }) => endedOn === null || endedOn > today || provinces.has(id))
    .map((place) => [place.id, placeNameOn(place, today)]);
};

const isChanged = (force: Force): boolean =>
  !isDoubtful(force) &&
  (isDead(force.state) || force.state === 'partlyLapsed' || force.state === 'succeeded');

/** Names for the facets and the states for the hits, by id. */
export const searchNames = (catalogue: Catalogue): SearchNames => {
  const { registry, today } = catalogue;
  const states = registry.instruments.map((instrument) => ({
    id: instrument.id,
    now: forceOn(instrument, today, registry),
  }));
  return {
    place: Object.fromEntries(placeNames(catalogue)),
    placeNow: Object.fromEntries(namesToday(catalogue)),
    movement: Object.fromEntries(registry.movements.map(({ id, name }) => [id, shortened(name)])),
    instrument: Object.fromEntries(registry.instruments.map((record) => [record.id, shortNameOf(record)])),
    state: Object.fromEntries(states.map(({ id, now }) => [id, labelOf(now)])),
    changed: Object.fromEntries(
      registry.instruments.flatMap((instrument) => {
        const spans = forceHistory(instrument, today, registry);
        const now = spans.at(-1);
        return now === undefined || !isChanged(now.force)
          ? []
          : [[instrument.id, spans.map(({ from, force }) => [from, labelOf(force).text] as const)]];
      }),
    ),
    dead: states.filter(({ now }) => isDead(now.state) && !isDoubtful(now)).map(({ id }) => id),
  };
};
