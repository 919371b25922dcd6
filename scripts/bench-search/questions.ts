import { fold } from '../../src/pipeline/text/fold.ts';
import { type SearchRecord, textOf } from '../../src/search/record.ts';
import { tidy } from '../../src/search/tidy.ts';
import { Random } from '../damage/random.ts';
import type { Truth } from '../generate/catalogue.ts';
import { olderTones } from './older-tones.table.ts';

/** Kinds of question about a made-up catalogue. */
export const questionKinds = [
  'place',
  'place without marks',
  'movement',
  'movement without marks',
  'older tone marks',
  'movement, a word left out',
  'document number',
  'unknown number',
  'half a clause without marks',
  'movement, a word misspelt',
  'half a clause, a word left out',
] as const;
export type QuestionKind = (typeof questionKinds)[number];

/** Kinds whose words stand nowhere as a phrase. */
export const inexactKinds: readonly QuestionKind[] = [
  'movement, a word left out',
  'movement, a word misspelt',
  'half a clause, a word left out',
];

/** A question and the records that hold what it asks for, by address; none where nothing may be found. */
export interface Question {
  readonly kind: QuestionKind;
  readonly query: string;
  readonly right: ReadonlySet<string>;
}

const inOlderTones = (text: string): string =>
  olderTones.reduce((current, [modern, older]) => current.replace(modern, older), text);

/** Longest list of right answers that makes a question worth asking: with more, any engine is right. */
const mostRight = 200;
/** Letters that a slip puts in the place of others. */
const letters = [...'abcdeghiklmnopqrstuvxy'];
const clauseWords = { from: 5, to: 9 } as const;

/** Draws questions of every kind. Pure: the same records, truths and seed give the same questions. */
export function questionsAbout(
  records: readonly SearchRecord[],
  truths: readonly Truth[],
  { perKind, seed }: { readonly perKind: number; readonly seed: number },
): Question[] {
  const random = new Random(seed);
  const texts = records.map((record) => ({
    url: record.url,
    printed: textOf(record),
    text: tidy(`${record.title} ${textOf(record)}`).toLowerCase(),
  }));
  const isPartOfWord = (text: string, at: number): boolean => /[\p{L}\d]/u.test(text.charAt(at));
  const holds = (text: string, wanted: string): boolean => {
    for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1))
      if (!isPartOfWord(text, at - 1) && !isPartOfWord(text, at + wanted.length)) return true;
    return false;
  };
  const holding = (phrase: string): Set<string> => {
    const wanted = tidy(phrase).toLowerCase();
    return new Set(texts.filter(({ text }) => holds(text, wanted)).map(({ url }) => url));
  };
  const whole = truths.filter(({ damaged }) => !damaged);
  const draw = (make: () => { query: string; phrase: string } | null, kind: QuestionKind): Question[] => {
    const found: Question[] = [];
    for (let tries = 0; found.length < perKind && tries < perKind * 40; tries += 1) {
      const made = make();
      if (made === null || found.some(({ query }) => query === made.query)) continue;
      const right = holding(made.phrase);
      if (right.size > 0 && right.size <= mostRight) found.push({ kind, query: made.query, right });
    }
    return found;
  };
  const placeName = (): string => (random.pick(whole)?.place ?? '').replace(/^\p{Ll}+(?: \p{Ll}+)? /u, '');
  const movement = (): string | null => random.pick(whole)?.movement ?? null;
  const asIs = (phrase: string | null) => (phrase === null ? null : { query: phrase, phrase });
  const changed = (phrase: string | null, change: (text: string) => string) =>
    phrase === null || change(phrase) === phrase ? null : { query: change(phrase), phrase };
  const withoutOne = (text: string): string => {
    const words = text.split(' ');
    words.splice(random.between(1, words.length - 2), 1);
    return words.join(' ');
  };
  const misspelt = (text: string): string => {
    const at = random.between(0, text.length - 1);
    return `${text.slice(0, at)}${/\p{L}/u.test(text.charAt(at)) ? random.pick(letters) : text.charAt(at)}${text.slice(at + 1)}`;
  };
  const clause = (): string | null => {
    const words = tidy(random.pick(texts)?.printed ?? '').split(' ');
    const count = random.between(clauseWords.from, clauseWords.to);
    const at = random.between(0, Math.max(0, words.length - count));
    const phrase = words.slice(at, at + count).join(' ');
    return /^[\p{L} ]+$/u.test(phrase) ? phrase : null;
  };
  return [
    ...draw(() => asIs(placeName()), 'place'),
    ...draw(() => changed(placeName(), fold), 'place without marks'),
    ...draw(() => asIs(movement()), 'movement'),
    ...draw(() => changed(movement(), fold), 'movement without marks'),
    ...draw(() => changed(movement() ?? placeName(), inOlderTones), 'older tone marks'),
    ...draw(() => changed(movement(), withoutOne), 'movement, a word left out'),
    ...draw(() => asIs(random.pick(whole)?.number ?? null), 'document number'),
    ...Array.from(
      { length: perKind },
      (_, at): Question => ({
        kind: 'unknown number',
        query: `${7000 + at}/KH-UBND`,
        right: new Set(),
      }),
    ),
    ...draw(() => changed(clause(), fold), 'half a clause without marks'),
    ...draw(() => changed(movement(), misspelt), 'movement, a word misspelt'),
    ...draw(() => changed(clause(), withoutOne), 'half a clause, a word left out'),
  ];
}
