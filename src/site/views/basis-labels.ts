import type { Label } from '../../render/rendering.ts';
import type { PlanSummary } from '../../schemas/plan-summary.ts';
import { copy } from '../copy.ts';

/** State of a plan's bases as labels, worst first; one plain label where nothing is wrong. */
export const basisLabels = (bases: PlanSummary['bases']): Label[] => {
  const labels: Label[] = [];
  if (bases.dead > 0) labels.push({ text: copy.plan.dead(bases.dead), shape: 'dead' });
  if (bases.partly > 0) labels.push({ text: copy.plan.partly(bases.partly), shape: 'half' });
  if (bases.next > 0) labels.push({ text: copy.plan.succeeded(bases.next), shape: 'next' });
  if (bases.unknown > 0) labels.push({ text: copy.plan.unknown(bases.unknown), shape: 'gone' });
  if (bases.absent > 0) labels.push({ text: copy.plan.absent(bases.absent), shape: 'gone' });
  if (bases.total === 0) labels.push({ text: copy.plan.noBases, shape: 'gone' });
  return labels.length > 0 ? labels : [{ text: copy.plan.basesHold, shape: 'holds' }];
};
