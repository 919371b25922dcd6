import type { CorpusCheck, CorpusFault } from './corpus-fault.ts';

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

const instrumentReferences: CorpusCheck = ({ instruments, places }) => {
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

const movementReferences: CorpusCheck = ({ movements, instruments, places }) => {
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

const placeReferences: CorpusCheck = ({ places }, plans) => {
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

/** Every id that a record names is the id of a record that exists. */
export const checkReferences: CorpusCheck = (registry, plans) => [
  ...instrumentReferences(registry, plans),
  ...movementReferences(registry, plans),
  ...placeReferences(registry, plans),
];
