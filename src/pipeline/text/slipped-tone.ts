import { slippedTones, toneMarks } from './slipped-tones.table.ts';

const toned = (letter: string): string =>
  [...toneMarks].map((tone) => (letter + tone).normalize('NFC')).join('');

const slips = new RegExp(
  slippedTones
    .map(({ onto, vowels, isClosed }) => {
      const lead = onto.slice(0, -1);
      return `${lead === '' ? '' : `(?<=${lead})`}[${toned(onto.slice(-1))}][${vowels}]${isClosed ? '(?=\\p{L})' : ''}`;
    })
    .join('|'),
  'giu',
);

/**
 * Puts tones that slipped onto the letter before back on the vowel that bears them: "kế họach" → "kế hoạch". As many
 * letters as before; older and newer spelling, "hoà" and "hòa", stay as they are.
 *
 * @param text NFC
 * @returns NFC
 */
export const placeSlippedTones = (text: string): string =>
  text.replace(slips, ([onto = '', vowel = '']) => {
    const [letter = '', tone = ''] = onto.normalize('NFD');
    return letter + (vowel + tone).normalize('NFC');
  });
