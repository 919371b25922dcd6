import { placeRecord } from '../pipeline/catalogue/place-record.ts';
import type { StubIdentity } from '../pipeline/catalogue/stub.ts';
import type { Registry } from '../pipeline/registry.ts';
import type { PlacePath } from '../schemas/identity.ts';
import type { Instrument, InstrumentKind } from '../schemas/instrument.ts';
import { copy } from './copy.ts';

const withKind = (kind: InstrumentKind, title: string): string => {
  const name = copy.names.kind[kind];
  return title.toLocaleLowerCase('vi').startsWith(name.toLocaleLowerCase('vi')) ? title : `${name} ${title}`;
};

/** Reference with the year that tells it from its namesakes: "34-CT/TW năm 2014", "98/2023/NĐ-CP"; the title where unnumbered. */
export const shortNameOf = ({ kind, reference, title, year }: Instrument): string => {
  if (kind === 'law' || kind === 'code')
    return reference === null ? title : `${withKind(kind, title)} (${reference})`;
  if (reference === null) return withKind(kind, title);
  return /\d{4}|QH\d+/.test(reference) ? reference : copy.instrument.withYear(reference, year);
};

/** Kind and reference: "Nghị định 98/2023/NĐ-CP". */
export const nameOf = (instrument: Instrument): string => withKind(instrument.kind, shortNameOf(instrument));

/** Place with its type: "tỉnh Bắc Kạn"; the id where the registry does not know it. */
export const placeNameOf = (id: PlacePath, registry: Registry): string => {
  const place = placeRecord(id, registry);
  if (place === undefined) return id;
  return place.name.toLocaleLowerCase('vi').startsWith(place.type)
    ? place.name
    : `${place.type} ${place.name}`;
};

/** Name of an instrument that the registry does not hold, as plans print it. */
export const stubNameOf = ({ kind, reference }: StubIdentity): string =>
  reference === null ? copy.instrument.unnamed(copy.names.kind[kind]) : withKind(kind, reference);

/** The same with its body and place, which tell local papers of one number apart. */
export const fullStubNameOf = (stub: StubIdentity, registry: Registry): string =>
  stub.place === null
    ? stubNameOf(stub)
    : [stubNameOf(stub), stub.issuer, placeNameOf(stub.place, registry)]
        .filter((part) => part !== null)
        .join(', ');
