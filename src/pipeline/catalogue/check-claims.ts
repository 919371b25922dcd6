import type { Claim } from '../../schemas/claim.ts';
import type { Instrument } from '../../schemas/instrument.ts';
import type { CorpusCheck, CorpusFault } from './corpus-fault.ts';
import { earliestDay } from './day.ts';

type Placed = readonly [field: CorpusFault['field'], claim: Claim];

const claimsOf = ({ identityClaim, issuedOnClaim, force, relations }: Instrument): Placed[] => [
  [['identityClaim'], identityClaim],
  ...(issuedOnClaim === undefined ? [] : [[['issuedOnClaim'], issuedOnClaim] as const]),
  ...force.map(({ claim }, i): Placed => [['force', i, 'claim'], claim]),
  ...relations.map(({ claim }, i): Placed => [['relations', i, 'claim'], claim]),
];

/** Nobody can have checked a fact about an instrument before the instrument was issued. */
export const checkClaims: CorpusCheck = ({ instruments }) =>
  instruments.flatMap((instrument) => {
    const issued = earliestDay(instrument.issuedOn ?? String(instrument.year));
    return claimsOf(instrument)
      .filter(([, { checkedOn }]) => checkedOn < issued)
      .map(
        ([field, { checkedOn }]): CorpusFault => ({
          collection: 'instruments',
          id: instrument.id,
          field: [...field, 'checkedOn'],
          severity: 'error',
          rule: 'claim-before-issue',
          message: `Unexpected day of checking ${checkedOn} before the issue of ${issued}, expected a later day; correct one of them.`,
        }),
      );
  });
