import type { Registry } from '../registry.ts';

/** A fault between records: which record, which field of it, which rule, and what to do. */
export interface CorpusFault {
  readonly collection: 'instruments' | 'movements' | 'places' | 'plans';
  readonly id: string;
  /** Keys from the root of the record to the field. */
  readonly field: readonly (string | number)[];
  readonly severity: 'error' | 'warning';
  readonly rule: string;
  readonly message: string;
}

/** Place that a plan's sidecar names. */
export interface PlanPlace {
  readonly id: string;
  readonly place: string | null;
}

type Check = (registry: Registry, plans: readonly PlanPlace[]) => CorpusFault[];

/** Ids near enough to an unknown one to be what was meant: they share most of their words. */
const nearest = (id: string, known: Iterable<string>): string => {
  const words = new Set(id.split(/[-/]/));
  const scored = [...known]
    .map((other) => ({ other, shared: other.split(/[-/]/).filter((word) => words.has(word)).length }))
    .sort((a, b) => b.shared - a.shared || a.other.localeCompare(b.other));
  const [best] = scored;
  return best !== undefined && best.shared >= 2 ? ` Did you mean "${best.other}"?` : '';
};

const missing = (
  collection: CorpusFault['collection'],
  id: string,
  field: CorpusFault['field'],
  target: string,
  known: ReadonlySet<string>,
  what: string,
): CorpusFault[] =>
  known.has(target)
    ? []
    : [
        {
          collection,
          id,
          field,
          severity: 'error',
          rule: 'broken-reference',
          message: `Unexpected ${what} "${target}", expected the id of a record that exists.${nearest(target, known)}`,
        },
      ];

const idsOf = (records: readonly { readonly id: string }[]): ReadonlySet<string> =>
  new Set(records.map(({ id }) => id));

const instrumentReferences: Check = ({ instruments, places }) => {
  const known = idsOf(instruments);
  const knownPlaces = idsOf(places);
  return instruments.flatMap(({ id, scope, members, relations, force }) => [
    ...(scope === 'central' ? [] : missing('instruments', id, ['scope'], scope, knownPlaces, 'place')),
    ...members.flatMap((target, i) => missing('instruments', id, ['members', i], target, known, 'member')),
    ...relations.flatMap(({ target }, i) =>
      missing('instruments', id, ['relations', i, 'target'], target, known, 'target'),
    ),
    ...force.flatMap(({ by }, i) =>
      by === null ? [] : missing('instruments', id, ['force', i, 'by'], by, known, 'cause'),
    ),
  ]);
};

const movementReferences: Check = ({ movements, instruments, places }) => {
  const known = idsOf(movements);
  const knownInstruments = idsOf(instruments);
  const knownPlaces = idsOf(places);
  return movements.flatMap(({ id, parent, scope, launchingInstrument, phases, succeededBy }) => [
    ...(parent === null ? [] : missing('movements', id, ['parent'], parent, known, 'parent')),
    ...(scope === 'national' ? [] : missing('movements', id, ['scope'], scope, knownPlaces, 'place')),
    ...(succeededBy === null
      ? []
      : missing('movements', id, ['succeededBy'], succeededBy, known, 'successor')),
    ...(launchingInstrument === null
      ? []
      : missing(
          'movements',
          id,
          ['launchingInstrument'],
          launchingInstrument,
          knownInstruments,
          'instrument',
        )),
    ...phases.flatMap(({ instrument }, i) =>
      instrument === null
        ? []
        : missing('movements', id, ['phases', i, 'instrument'], instrument, knownInstruments, 'instrument'),
    ),
  ]);
};

const placeReferences: Check = ({ places }, plans) => {
  const known = idsOf(places);
  return [
    ...places.flatMap(({ id, successors }) =>
      successors.flatMap((successor, i) =>
        successor.id === null
          ? []
          : missing('places', id, ['successors', i, 'id'], successor.id, known, 'successor'),
      ),
    ),
    ...plans.flatMap(({ id, place }) =>
      place === null ? [] : missing('plans', id, ['place', 'value'], place, known, 'place'),
    ),
  ];
};

/** A family is one level deep: the head of a family has no head itself. */
const familyDepth: Check = ({ movements }) => {
  const parents = new Map(movements.map(({ id, parent }) => [id, parent]));
  return movements
    .filter(({ parent }) => parent !== null && (parents.get(parent) ?? null) !== null)
    .map(({ id, parent }) => ({
      collection: 'movements',
      id,
      field: ['parent'],
      severity: 'error',
      rule: 'family-depth',
      message: `Unexpected parent "${parent}" that has a parent itself, expected the head of the family.`,
    }));
};

const ownYear: Check = ({ instruments }) =>
  instruments
    .filter(({ issuedOn, year }) => issuedOn !== null && Number(issuedOn.slice(0, 4)) !== year)
    .map(({ id, issuedOn, year }) => ({
      collection: 'instruments',
      id,
      field: ['year'],
      severity: 'error',
      rule: 'year-against-date',
      message: `Unexpected year ${year} beside the date ${issuedOn}, expected the year of the date.`,
    }));

/** Nothing replaces, amends or follows what is younger than itself. */
const relationOrder: Check = ({ instruments }) => {
  const dates = new Map(instruments.map(({ id, issuedOn, year }) => [id, issuedOn ?? String(year)]));
  return instruments.flatMap(({ id, issuedOn, year, relations }) =>
    relations.flatMap(({ target }, i): CorpusFault[] => {
      const other = dates.get(target);
      const own = issuedOn ?? String(year);
      const length = Math.min(own.length, other?.length ?? 0);
      if (other === undefined || other.slice(0, length) <= own.slice(0, length)) return [];
      return [
        {
          collection: 'instruments',
          id,
          field: ['relations', i, 'target'],
          severity: 'error',
          rule: 'relation-order',
          message: `Unexpected target "${target}" of ${other}, expected an instrument that is not younger than ${own}.`,
        },
      ];
    }),
  );
};

const duplicates =
  (
    collection: CorpusFault['collection'],
    pick: (registry: Registry) => readonly { readonly id: string }[],
  ): Check =>
  (registry) => {
    const seen = new Set<string>();
    return pick(registry).flatMap(({ id }): CorpusFault[] => {
      if (!seen.has(id)) {
        seen.add(id);
        return [];
      }
      const message = `Unexpected second record with the id "${id}", expected every id once; give one of them another id.`;
      return [{ collection, id, field: ['id'], severity: 'error', rule: 'duplicate-id', message }];
    });
  };

const checks: readonly Check[] = [
  duplicates('instruments', ({ instruments }) => instruments),
  duplicates('places', ({ places }) => places),
  instrumentReferences,
  movementReferences,
  placeReferences,
  familyDepth,
  ownYear,
  relationOrder,
];

/** Checks the records against each other; each record alone has been checked by its schema. */
export const checkCorpus = (registry: Registry, plans: readonly PlanPlace[]): CorpusFault[] =>
  checks.flatMap((check) => check(registry, plans));
