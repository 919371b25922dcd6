import type { Registry } from '../registry.ts';
import type { CorpusCheck, CorpusFault } from './corpus-fault.ts';

const duplicates =
  (
    collection: CorpusFault['collection'],
    pick: (registry: Registry) => readonly { readonly id: string }[],
  ): CorpusCheck =>
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

const ownYear: CorpusCheck = ({ instruments }) =>
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

const sameInstruments = duplicates('instruments', ({ instruments }) => instruments);
const samePlaces = duplicates('places', ({ places }) => places);

/** Every id stands once, and the year of an instrument is that of its date. */
export const checkIdentity: CorpusCheck = (registry, plans) => [
  ...sameInstruments(registry, plans),
  ...samePlaces(registry, plans),
  ...ownYear(registry, plans),
];
