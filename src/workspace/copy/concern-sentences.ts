import type { Claim } from '../../schemas/claim.ts';
import { copying } from '../../site/copy/copying.ts';
import { confidenceNames } from '../../site/copy/terms.ts';
import { showDay } from '../../site/show-date.ts';
import { stateWhenIssued } from './state-when-issued.ts';
import type { Concern } from './stop.ts';

/** What stands in its place, or why nothing may be put there. */
const insteadSentence = (concern: Concern, isOffered: boolean): string | null => {
  const { stop } = copying;
  const { cited, instead, gravity, swap } = concern;
  if (cited.state === 'partlyLapsed') return stop.partly;
  if (gravity === 'tells') return instead === null ? null : stop.followed(instead.name);
  if (instead === null) return stop.nothingInstead;
  if (swap === null) return `${stop.replacedBy(instead.name)} ${stop.noSwap}`;
  return isOffered ? null : stop.willSay(swap.to);
};

const sourceSentence = ({ source, confidence, checkedOn }: Claim): string =>
  confidence === 'unverified'
    ? copying.stop.unverifiedSource(source, showDay(checkedOn))
    : copying.stop.source(confidenceNames[confidence], source, showDay(checkedOn));

/**
 * Everything that is said of one cited instrument, sentence by sentence: its state today and when the plan was issued, what replaces it, doubts, source and day.
 *
 * @param isOffered the words that would stand there are shown beside it already
 */
export const sentencesOf = (concern: Concern, isOffered = false): string[] => {
  const { stop } = copying;
  const { cited, pinned, isDoubtful, swap } = concern;
  const since = cited.since === null ? null : showDay(cited.since);
  const whenIssued = stateWhenIssued(cited.id);
  return [
    stop.cited(cited.name, cited.state, since),
    whenIssued === null ? null : stop.whenIssued(whenIssued),
    insteadSentence(concern, isOffered),
    isDoubtful ? stop.unverified : null,
    swap !== null && pinned.length > 0 ? stop.pinned(pinned) : null,
    cited.claim === null ? null : sourceSentence(cited.claim),
  ].filter((sentence) => sentence !== null);
};
