import type { Force } from '../pipeline/catalogue/force.ts';
import { copy } from './copy.ts';
import { showDay } from './show-date.ts';

/** "từ 01/7/2025"; null where no day is known. What is not known has no first day either. */
export const sinceWords = ({ state, since }: Pick<Force, 'state' | 'since'>): string | null =>
  since === null || state === 'unknown' ? null : copy.force.since(showDay(since));
