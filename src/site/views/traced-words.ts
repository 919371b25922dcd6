import { copy } from '../copy.ts';
import type { Traced } from './traced.ts';

/** "Vì sao là “yêu cầu”; 2 viện dẫn": what a row shows that can be explained; null where it shows nothing. */
export const tracedWords = ({ ownRole, citations, movements, repairs, findings }: Traced): string | null => {
  const counts: [number, (count: number) => string][] = [
    [citations.length, copy.trace.citations],
    [movements.length, copy.trace.movements],
    [repairs.length, copy.trace.repairs],
    [findings.length, copy.trace.notices],
  ];
  const role = ownRole === null ? null : copy.names.role[ownRole].toLocaleLowerCase('vi');
  const parts = counts.filter(([count]) => count > 0).map(([count, say]) => say(count));
  return role === null && parts.length === 0 ? null : copy.trace.whole(role, parts);
};
