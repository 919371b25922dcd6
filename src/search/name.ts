import { likeness } from './likeness.ts';
import { tidy } from './tidy.ts';
import { wordsOf } from './words.ts';

/** Kinds of thing that are known by name. */
export type NameKind = 'instrument' | 'movement' | 'place' | 'role' | 'level' | 'kind';

/** A thing that a query may name, as the list of suggestions holds it. */
export interface Name {
  readonly kind: NameKind;
  /** Value of the filter that narrows to it. */
  readonly id: string;
  readonly name: string;
  /** Other names of it. */
  readonly also: readonly string[];
  /** Page of the thing from the site's root; empty where it has none. */
  readonly url: string;
  /** State of an instrument's force on the day of the build, an id; empty where it has none. */
  readonly state: string;
}

/** A name made ready to be held against typed words. */
export interface ReadyName extends Name {
  /** Keys of the name and of each other name. */
  readonly keys: readonly (readonly string[])[];
}

/** Makes names ready; once a page. */
export const readyNames = (names: readonly Name[]): ReadyName[] =>
  names.map((name) => ({
    ...name,
    keys: [name.name, ...name.also].map((text) => wordsOf(tidy(text)).map(({ key }) => key)),
  }));

/** Where the typed words stand together in a name; -1 where they do not. */
export const runIn = (typed: readonly string[], keys: readonly string[], isOpen: boolean): number => {
  for (let start = 0; start + typed.length <= keys.length; start += 1) {
    const isHere = typed.every(
      (word, step) =>
        likeness(word, keys[start + step] ?? '', isOpen && step === typed.length - 1) !== 'none',
    );
    if (isHere) return start;
  }
  return -1;
};

/** Ids of the things of a kind that the words name: those called so, or else those whose names hold the words. */
export const namedBy = (
  typed: readonly string[],
  kind: NameKind,
  names: readonly ReadyName[],
): readonly string[] => {
  if (typed.length === 0) return [];
  const own = names.filter((name) => name.kind === kind);
  const called = own.filter(({ keys }) =>
    keys.some((run) => run.length === typed.length && runIn(typed, run, false) === 0),
  );
  const found =
    called.length > 0 ? called : own.filter(({ keys }) => keys.some((run) => runIn(typed, run, false) >= 0));
  return [...new Set(found.map(({ id }) => id))];
};
