import type { Catalogue } from '../../pipeline/catalogue/catalogue.ts';
import { type Force, forceOn, isDead } from '../../pipeline/catalogue/force.ts';
import { forceHistory } from '../../pipeline/catalogue/force-history.ts';
import type { Label } from '../../render/rendering.ts';
import { asClaimed } from '../claimed.ts';
import { copy } from '../copy.ts';
import { isDoubtful, labelOf } from '../label.ts';
import { placeNameOf, shortNameOf } from '../names.ts';
import { shortened } from '../shorten.ts';

/** What the search page prints for the ids that the index holds. */
export interface SearchNames {
  /** Old name with today's name: "tỉnh Bắc Kạn (nay thuộc tỉnh Thái Nguyên)". */
  readonly place: Readonly<Record<string, string>>;
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

/** Where a place lies today, in few words: of several units only the province that holds them. */
const placesToday = (successors: readonly { readonly name: string }[]): string => {
  const names = successors.map(({ name }) => (successors.length === 1 ? name : name.split(', ').at(-1)));
  return [...new Set(names)].join(', ');
};

const placeNames = ({ registry }: Catalogue): [string, string][] =>
  registry.places.map(({ id, successors, claim }) => {
    const name = placeNameOf(id, registry);
    const today = placesToday(successors);
    const isSame = today === '' || today === name;
    return [id, isSame ? name : `${name} (${asClaimed(copy.plan.nowIn(today), claim)})`];
  });

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
