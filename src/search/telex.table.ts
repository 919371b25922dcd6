/** Letters as Telex types them, the longer run first: what a keyboard leaves where nothing turns them into Vietnamese. */
export const telexLetters: readonly (readonly [typed: string, letter: string])[] = [
  ['uwow', 'ươ'],
  ['uow', 'ươ'],
  ['aa', 'â'],
  ['aw', 'ă'],
  ['ee', 'ê'],
  ['oo', 'ô'],
  ['ow', 'ơ'],
  ['uw', 'ư'],
  ['dd', 'đ'],
  ['w', 'ư'],
];

/** Letters that stand for a tone behind a vowel: no Vietnamese syllable ends so. */
export const telexTones: Readonly<Record<string, string>> = {
  f: '\u0300',
  s: '\u0301',
  x: '\u0303',
  r: '\u0309',
  j: '\u0323',
};
