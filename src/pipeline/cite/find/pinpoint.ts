import type { Range } from '../../text/block.ts';
import { sticky } from '../patterns/pattern.ts';
import { pinpoints } from '../patterns/pinpoints.table.ts';

const [before, behind] = pinpoints.map(({ id, source }) =>
  id === 'pinpoint-before' ? new RegExp(`(?<!\\p{L})${source}$`, 'u') : sticky(source),
);
/** Longest stretch before a mention in which its part is looked for. */
const longestPart = 120;

/** Part of the instrument that the text names directly before or behind a mention: "khoản 2 Điều 5"; else null. */
export function pinpointOf(text: string, { start, end }: Range): string | null {
  const ahead = text.slice(Math.max(0, start - longestPart), start);
  const found = ahead.endsWith(' ') ? before?.exec(ahead) : null;
  if (found?.groups?.['part'] !== undefined) return found.groups['part'];
  if (behind === undefined) return null;
  behind.lastIndex = end;
  return behind.exec(text)?.groups?.['part'] ?? null;
}
