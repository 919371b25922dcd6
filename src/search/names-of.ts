import type { Instrument } from '../schemas/instrument.ts';
import type { Movement } from '../schemas/movement.ts';
import type { Place } from '../schemas/place.ts';
import type { Name, NameKind } from './name.ts';
import { pageAddress } from './page-address.ts';

/** What the names of an index are made of. */
export interface NameSources {
  readonly instruments: readonly Instrument[];
  readonly movements: readonly Movement[];
  readonly places: readonly Place[];
  /** Name of an instrument with its kind: "Nghị định 98/2023/NĐ-CP". */
  readonly nameOf: (instrument: Instrument) => string;
  readonly placeNameOf: (place: Place) => string;
  readonly stateOf: (instrument: Instrument) => string;
  /** Names of the interface for values without a record of their own, by kind and id. */
  readonly terms: readonly {
    readonly kind: NameKind;
    readonly names: Readonly<Record<string, string>>;
  }[];
}

const others = (name: string, also: readonly (string | null)[]): string[] => {
  const known = also.filter((one) => one !== null);
  return [...new Set(known)].filter((one) => one !== name);
};

/** Everything that a query may name: what is suggested as one types, and what field words narrow to. */
export const namesOf = (sources: NameSources): Name[] => [
  ...sources.instruments.map((instrument): Name => {
    const name = sources.nameOf(instrument);
    return {
      kind: 'instrument',
      id: instrument.id,
      name,
      also: others(name, [instrument.reference, instrument.title, ...instrument.aliases]),
      url: pageAddress.instrument(instrument.id),
      state: sources.stateOf(instrument),
    };
  }),
  ...sources.movements.map(
    (movement): Name => ({
      kind: 'movement',
      id: movement.id,
      name: movement.name,
      also: movement.aliases,
      url: pageAddress.movement(movement.id),
      state: '',
    }),
  ),
  ...sources.places.map((place): Name => {
    const name = sources.placeNameOf(place);
    return {
      kind: 'place',
      id: place.id,
      name,
      also: others(name, [place.name, ...place.aliases]),
      url: pageAddress.place(place.id),
      state: '',
    };
  }),
  ...sources.terms.flatMap(({ kind, names }) =>
    Object.entries(names).map(
      ([id, name]): Name => ({
        kind,
        id,
        name,
        also: [],
        url: kind === 'role' ? pageAddress.role(id) : '',
        state: '',
      }),
    ),
  ),
];
