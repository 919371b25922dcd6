import { claim } from '../../schemas/claim.ts';
import type { CorpusCheck, CorpusFault } from './corpus-fault.ts';
import { isOfficialSource } from './official-source.ts';

type Path = CorpusFault['field'];

/** Where a record claims to be told by an official source that is none, and what it names. */
const wronglyOfficial = (value: unknown, at: Path): { readonly at: Path; readonly source: string }[] => {
  if (typeof value !== 'object' || value === null) return [];
  const own = claim.safeParse(value);
  if (own.success) {
    const { source, confidence } = own.data;
    return confidence === 'official' && !isOfficialSource(source) ? [{ at, source }] : [];
  }
  return Object.entries(value).flatMap(([key, part]) =>
    wronglyOfficial(part, [...at, Array.isArray(value) ? Number(key) : key]),
  );
};

const faultsIn = (
  collection: CorpusFault['collection'],
  records: readonly { readonly id: string }[],
): CorpusFault[] =>
  records.flatMap((record) =>
    wronglyOfficial(record, []).map(
      ({ at, source }): CorpusFault => ({
        collection,
        id: record.id,
        field: [...at, 'confidence'],
        severity: 'error',
        rule: 'official-source',
        message: `Unexpected "official" of "${source}", expected a host of the State or the Party or the paper itself; write "secondary".`,
      }),
    ),
  );

/** Only what the State or the Party publishes, or the paper itself, is an official source. */
export const checkSources: CorpusCheck = ({ instruments, movements, places }) => [
  ...faultsIn('instruments', instruments),
  ...faultsIn('movements', movements),
  ...faultsIn('places', places),
];
