import { fnvOf } from './fnv.ts';

/**
 * Short mark of a text: the same words give the same mark, wherever lines break. FNV-1a of 32 bits over the UTF-16 code
 * units of the text in NFC with single blanks, in base 36. It tells a changed text from an unchanged one; it is no proof
 * against somebody who wants two texts to look alike.
 *
 * @returns one to seven characters of 0-9 and a-z
 */
export const fingerprintOf = (text: string): string =>
  fnvOf(text.normalize('NFC').replace(/\s+/g, ' ').trim()).toString(36);
