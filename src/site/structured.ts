import type { Catalogue } from '../pipeline/catalogue/catalogue.ts';
import { forceOn } from '../pipeline/catalogue/force.ts';
import type { Reading } from '../pipeline/reading.ts';
import { creativeWork, type JsonLd, legislation } from '../render/json-ld.ts';
import type { Instrument } from '../schemas/instrument.ts';
import { isUnproven } from './claimed.ts';
import { copy } from './copy.ts';
import { isDoubtful } from './label.ts';
import { nameOf } from './names.ts';
import { wholeAddress } from './origin.ts';
import { routes } from './routes.ts';
import { subjectOf } from './views/plan-identity.ts';

const wholeDay = /^\d{4}-\d{2}-\d{2}$/;

/** What a machine is told of an instrument. */
export const instrumentJsonLd = (instrument: Instrument, { today, registry }: Catalogue): JsonLd => {
  const force = forceOn(instrument, today, registry);
  const { issuedOn, issuedOnClaim, identityClaim } = instrument;
  const isDayKnown =
    issuedOn !== null && wholeDay.test(issuedOn) && !isUnproven(issuedOnClaim ?? identityClaim);
  return legislation({
    url: wholeAddress(routes.instrument(instrument.id)),
    name: nameOf(instrument),
    title: instrument.title,
    reference: instrument.reference,
    issuedOn: isDayKnown ? issuedOn : null,
    kind: copy.names.kind[instrument.kind],
    issuer: instrument.issuer,
    state: force.claim === null || isDoubtful(force) ? null : force.state,
    picture: wholeAddress(routes.instrumentPreview(instrument.id)),
  });
};

/** What a machine is told of a plan: a work, of which no legal force is claimed; its head says the rest. */
export const planJsonLd = (reading: Reading): JsonLd =>
  creativeWork({
    url: wholeAddress(routes.plan(reading.entry.id)),
    name: subjectOf(reading),
    identifier: reading.entry.reference,
  });

/** What a machine is told of the page of a movement. */
export const movementJsonLd = (id: string, name: string): JsonLd =>
  creativeWork({
    url: wholeAddress(routes.movement(id)),
    name,
    picture: wholeAddress(routes.movementPreview(id)),
  });
