import { vniLetters, vniMarks } from './vni.table.ts';

const upper = (text: string): string => text.toUpperCase();

/** What one sign or a letter with its mark stands for, in both cases; a capital may carry the mark of a small letter. */
const byPrinted: ReadonlyMap<string, string> = new Map(
  [
    ...Object.entries(vniLetters),
    ...vniMarks.flatMap(({ bases, marks }) =>
      [...bases].flatMap((base) =>
        Object.entries(marks).map(([mark, signs]): [string, string] => [
          base + mark,
          ((vniLetters[base] ?? base) + signs).normalize('NFC'),
        ]),
      ),
    ),
  ].flatMap(([printed, letter]): [string, string][] => [
    [printed, letter],
    [upper(printed), upper(letter)],
    [upper(printed.charAt(0)) + printed.slice(1), upper(letter)],
    [printed.charAt(0) + upper(printed.slice(1)), letter],
  ]),
);

const marks = [...new Set(vniMarks.flatMap((row) => Object.keys(row.marks)))].join('');
const signs = Object.keys(vniLetters).join('');
const bases = [...new Set(vniMarks.flatMap((row) => [...row.bases]))].join('');
const printedLetter = new RegExp(
  `[${bases}${upper(bases)}][${marks}${upper(marks)}]|[${signs}${upper(signs)}]`,
  'g',
);

/** Text in a VNI font, its bytes seen as Latin-1, as Unicode. */
export const decodeVni = (text: string): string =>
  text.replace(printedLetter, (printed) => {
    const letter = byPrinted.get(printed);
    if (letter !== undefined) return letter;
    const first = printed.charAt(0);
    return (byPrinted.get(first) ?? first) + (byPrinted.get(printed.slice(1)) ?? printed.slice(1));
  });
