import { barredD, iyInitials } from './marks.table.ts';

const barred = new RegExp(barredD.lower, 'g');
const marks = /\p{M}/gu;
const plain = /^[a-z0-9]*$/;

/** A key without its marks: "thưởng" → "thuong", "đua" → "dua". */
export const bare = (key: string): string =>
  plain.test(key) ? key : key.normalize('NFD').replace(marks, '').replace(barred, 'd');

const openIy = new RegExp(`^(${iyInitials.join('|')})y(\\p{M}*)$`, 'u');

/** A key with i for y where both are written: "vỹ" and "vĩ" → "vĩ". Two keys that spell one word are equal afterwards. */
export const spellAlike = (key: string): string =>
  key.normalize('NFD').replace(openIy, '$1i$2').normalize('NFC');

const folds = new Map<string, string>();
const mostRemembered = 20_000;

/** What all keys share that differ in marks, or in i and y, alone: "vỹ", "vĩ" and "vi" → "vi". */
export const foldKey = (key: string): string => {
  const known = folds.get(key);
  if (known !== undefined) return known;
  const made = bare(spellAlike(key));
  if (folds.size >= mostRemembered) folds.clear();
  folds.set(key, made);
  return made;
};
