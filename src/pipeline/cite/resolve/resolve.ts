import type { Printed } from '../printed.ts';
import { resolveEvent } from './meeting.ts';
import { resolveAppeal, resolveByName } from './named.ts';
import { resolveLoneNumber, resolveNumbered } from './numbered.ts';
import type { Resolution } from './sift.ts';
import type { Surroundings } from './surroundings.ts';

/** One candidate resolves; two are ambiguous; none, or only rejected ones, is unresolved (design, rule 4). */
export function resolve(printed: Printed, around: Surroundings): Resolution {
  const { kind, number, symbol, event } = printed;
  if (event !== null) return resolveEvent(printed, around);
  if (number !== null && symbol !== null) return resolveNumbered(printed, around);
  if (number !== null) return resolveLoneNumber(printed, around);
  if (kind === 'appeal') return resolveAppeal(printed, around);
  return resolveByName(printed, around);
}
