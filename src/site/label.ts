import type { Force } from '../pipeline/catalogue/force.ts';
import type { Label, LabelShape } from '../render/rendering.ts';
import { forceNames, forceLabels as words } from './copy/force-labels.ts';

const shapes: Readonly<Record<Force['state'], LabelShape>> = {
  inForce: 'holds',
  historic: 'holds',
  partlyLapsed: 'half',
  lapsed: 'dead',
  replaced: 'dead',
  periodEnded: 'dead',
  succeeded: 'next',
  unknown: 'gone',
  notYet: 'gone',
};

/** Whether the state rests on an unverified claim, which must never be printed as fact. */
export const isDoubtful = (force: Force): boolean => force.claim?.confidence === 'unverified';

/** Status of an instrument in words with its shape; what is unverified is dashed and says so. */
export const labelOf = (force: Force): Label => {
  if (force.state === 'unknown' && force.claim === null) return { text: words.nothingKnown, shape: 'gone' };
  const text = forceNames[force.state];
  if (isDoubtful(force) && force.state !== 'unknown') return { text: words.doubted(text), shape: 'gone' };
  return { text, shape: shapes[force.state] };
};

/** Label of an instrument that the registry does not hold. */
export const absentLabel: Label = { text: words.notHeld, shape: 'gone' };
