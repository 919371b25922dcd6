import { barredD, iyInitials } from './marks.table.ts';

const barred = new RegExp(barredD.lower, 'g');

/** A key without its marks: "thưởng" → "thuong", "đua" → "dua". */
export const bare = (key: string): string => key.normalize('NFD').replace(/\p{M}/gu, '').replace(barred, 'd');

const openIy = new RegExp(`^(${iyInitials.join('|')})y(\\p{M}*)$`, 'u');

/** A key with i for y where both are written: "vỹ" and "vĩ" → "vĩ". Two keys that spell one word are equal afterwards. */
export const spellAlike = (key: string): string =>
  key.normalize('NFD').replace(openIy, '$1i$2').normalize('NFC');
