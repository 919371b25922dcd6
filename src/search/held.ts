const bits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const bitsEach = 6;

/**
 * Which of all things are among the own ones: six a character, in order.
 *
 * @returns empty where all are
 */
export const writeHeld = <Thing>(all: readonly Thing[], own: readonly Thing[]): string => {
  const known = new Set(own);
  if (all.every((key) => known.has(key))) return '';
  let written = '';
  for (let from = 0; from < all.length; from += bitsEach) {
    let sum = 0;
    for (const [bit, key] of all.slice(from, from + bitsEach).entries()) if (known.has(key)) sum += 2 ** bit;
    written += bits[sum] ?? '';
  }
  return written;
};

/** Whether the thing at a place is among those that `writeHeld` wrote. */
export const isHeld = (held: string, at: number): boolean =>
  held === '' || ((bits.indexOf(held[Math.floor(at / bitsEach)] ?? '') >> (at % bitsEach)) & 1) === 1;
