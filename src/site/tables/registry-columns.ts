import { forceOn } from '../../pipeline/catalogue/force.ts';
import type { Abbreviation } from '../../schemas/abbreviation.ts';
import type { Instrument } from '../../schemas/instrument.ts';
import type { Issuer } from '../../schemas/issuer.ts';
import type { Movement } from '../../schemas/movement.ts';
import type { Place } from '../../schemas/place.ts';
import { routes } from '../routes.ts';
import { planCount } from '../views/mention.ts';
import type { Column } from './table.ts';

/** One row an instrument, with what is claimed of its force on the build day and on whose word. */
export const instrumentColumns: readonly Column<Instrument>[] = [
  { name: 'id', cell: ({ id }) => id },
  { name: 'url', cell: ({ id }) => routes.instrument(id) },
  { name: 'kind', cell: ({ kind }) => kind },
  { name: 'reference', cell: ({ reference }) => reference },
  { name: 'title', cell: ({ title }) => title },
  { name: 'issuer', cell: ({ issuer }) => issuer },
  { name: 'issuedOn', cell: ({ issuedOn }) => issuedOn },
  { name: 'year', cell: ({ year }) => year },
  { name: 'state', cell: (record, { today, registry }) => forceOn(record, today, registry).state },
  { name: 'stateSince', cell: (record, { today, registry }) => forceOn(record, today, registry).since },
  { name: 'stateBy', cell: (record, { today, registry }) => forceOn(record, today, registry).by },
  {
    name: 'stateSource',
    cell: (record, { today, registry }) => forceOn(record, today, registry).claim?.source ?? null,
  },
  {
    name: 'stateConfidence',
    cell: (record, { today, registry }) => forceOn(record, today, registry).claim?.confidence ?? null,
  },
  {
    name: 'stateCheckedOn',
    cell: (record, { today, registry }) => forceOn(record, today, registry).claim?.checkedOn ?? null,
  },
  { name: 'identitySource', cell: ({ identityClaim }) => identityClaim.source },
  { name: 'identityConfidence', cell: ({ identityClaim }) => identityClaim.confidence },
  { name: 'citingPlans', cell: ({ id }, { citedBy }) => planCount(citedBy.get(id) ?? []) },
];

/** One row a movement. */
export const movementColumns: readonly Column<Movement>[] = [
  { name: 'id', cell: ({ id }) => id },
  { name: 'url', cell: ({ id }) => routes.movement(id) },
  { name: 'name', cell: ({ name }) => name },
  { name: 'kind', cell: ({ kind }) => kind },
  { name: 'level', cell: ({ level }) => level },
  { name: 'scope', cell: ({ scope }) => scope },
  { name: 'parent', cell: ({ parent }) => parent },
  { name: 'launchedOn', cell: ({ launchedOn }) => launchedOn },
  { name: 'launchedBy', cell: ({ launchedBy }) => launchedBy },
  { name: 'launchingInstrument', cell: ({ launchingInstrument }) => launchingInstrument },
  { name: 'launchSource', cell: ({ launchClaim }) => launchClaim?.source ?? null },
  { name: 'launchConfidence', cell: ({ launchClaim }) => launchClaim?.confidence ?? null },
  { name: 'succeededBy', cell: ({ succeededBy }) => succeededBy },
  { name: 'aliases', cell: ({ aliases }) => aliases },
  { name: 'namingPlans', cell: ({ id }, { namedIn }) => planCount(namedIn.get(id) ?? []) },
];

/** One row a place. */
export const placeColumns: readonly Column<Place>[] = [
  { name: 'id', cell: ({ id }) => id },
  { name: 'name', cell: ({ name }) => name },
  { name: 'type', cell: ({ type }) => type },
  { name: 'level', cell: ({ level }) => level },
  { name: 'code', cell: ({ code }) => code ?? null },
  { name: 'endedOn', cell: ({ endedOn }) => endedOn },
  { name: 'successors', cell: ({ successors }) => successors.map(({ name }) => name) },
  { name: 'aliases', cell: ({ aliases }) => aliases },
  { name: 'note', cell: ({ note }) => note ?? null },
  { name: 'source', cell: ({ claim }) => claim.source },
  { name: 'confidence', cell: ({ claim }) => claim.confidence },
  { name: 'checkedOn', cell: ({ claim }) => claim.checkedOn },
];

/** One row a body that signs instruments. */
export const issuerColumns: readonly Column<Issuer>[] = [
  { name: 'id', cell: ({ id }) => id },
  { name: 'name', cell: ({ name }) => name },
  { name: 'level', cell: ({ level }) => level },
  { name: 'family', cell: ({ family }) => family },
  { name: 'symbols', cell: ({ symbols }) => symbols },
  { name: 'aliases', cell: ({ aliases }) => aliases },
];

/** One row a short form. */
export const abbreviationColumns: readonly Column<Abbreviation>[] = [
  { name: 'short', cell: ({ short }) => short },
  { name: 'long', cell: ({ long }) => long },
];
