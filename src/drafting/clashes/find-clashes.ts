import type { Draft } from '../../schemas/draft.ts';
import type { ForceRecord } from '../../schemas/force-record.ts';
import type { Place } from '../../schemas/place.ts';
import { type Clash, placedLines } from './clash.ts';
import { deadBases } from './dead-bases.ts';
import { endedPeriods } from './ended-period.ts';
import { endedPlaces } from './ended-places.ts';
import { repeatedMentions } from './repeated-mention.ts';
import { reportingDates } from './reporting-dates.ts';

/** What is known outside the draft; empty lists where it is not loaded. */
export interface Known {
  readonly records: readonly ForceRecord[];
  readonly places: readonly Place[];
}

/** One clash of a kind about the same words in one part is told once. */
const identity = ({ kind, part, words }: Clash): string => `${kind}\n${part}\n${words}`;

/** Everything in the draft that clashes, dead bases first. */
export const findClashes = (draft: Draft, { records, places }: Known): Clash[] => {
  const lines = placedLines(draft);
  const clashes = [
    ...deadBases(lines, records),
    ...reportingDates(lines),
    ...endedPlaces(draft, lines, places),
    ...endedPeriods(lines, draft.year),
    ...repeatedMentions(lines, records),
  ];
  const byIdentity = new Map(clashes.toReversed().map((clash) => [identity(clash), clash]));
  return clashes.filter((clash) => byIdentity.get(identity(clash)) === clash);
};
