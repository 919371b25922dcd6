import type { Catalogue } from '../../pipeline/catalogue/catalogue.ts';
import { type StubIdentity, stubsOf } from '../../pipeline/catalogue/stub.ts';
import type { Reading } from '../../pipeline/reading.ts';
import type { CitationRecord } from '../../schemas/entry.ts';

const known = new WeakMap<Reading, ReadonlyMap<CitationRecord, StubIdentity>>();

/** The part of a catalogue that tells which instruments are held. */
export type Held = Pick<Catalogue, 'registry'>;

const stubsIn = (reading: Reading, { registry }: Held): Map<CitationRecord, StubIdentity> => {
  const stubs = stubsOf(reading, registry);
  return new Map(
    reading.entry.citations.flatMap((record, index): [CitationRecord, StubIdentity][] => {
      const stub = stubs[index];
      return stub === null || stub === undefined ? [] : [[record, stub]];
    }),
  );
};

/** Stubs of the citations of a plan that the registry does not hold; made once a reading. */
export const planStubs = (reading: Reading, catalogue: Held): ReadonlyMap<CitationRecord, StubIdentity> => {
  const stubs = known.get(reading) ?? stubsIn(reading, catalogue);
  known.set(reading, stubs);
  return stubs;
};
