import type { DamageLevel, GoldSet, SavedFigures, SavedScore, SavedSet } from '../../schemas/saved-score.ts';
import { damageLevels, goldSets } from '../../schemas/saved-score.ts';
import { copy } from '../copy.ts';

const words = copy.score;

/** A share as it is shown: "98,5 %", cut and not rounded, so that 100 % is whole; and of how many. */
export interface Share {
  readonly percent: string;
  readonly right: number;
  readonly asked: number;
}

/** One row of a table of figures; null where the documents have nothing of the kind. */
export interface ShareRow {
  readonly name: string;
  readonly cells: readonly (Share | null)[];
}

export interface ShareTable {
  readonly heading: string;
  readonly columns: readonly string[];
  readonly rows: readonly ShareRow[];
}

const percentOf = (value: number): string => words.percent(Math.floor(value * 1000 + 1e-9));

const shareOf = (right: number, asked: number): Share | null =>
  asked === 0 ? null : { percent: percentOf(right / asked), right, asked };

const precisionOf = ([right, , found]: SavedFigures): Share | null => shareOf(right, found);
const recallOf = ([right, wanted]: SavedFigures): Share | null => shareOf(right, wanted);

/** Harmonic mean of precision and recall, from 0 to 1; null where there was nothing to find and nothing was found. */
const f1Of = ([right, wanted, found]: SavedFigures): number | null =>
  wanted + found === 0 ? null : (2 * right) / (wanted + found);

const none: SavedFigures = [0, 0, 0];
const figuresOf = ({ figures }: SavedSet, name: string): SavedFigures => figures[name] ?? none;

const f1Cell = (saved: SavedSet, name: string): string => {
  const value = f1Of(figuresOf(saved, name));
  return value === null ? words.nothing : percentOf(value);
};

/** The main classes by F1, one column for each of the given scores, and the wrong links in the last row. */
const overviewOf = (sets: readonly SavedSet[]): readonly { name: string; cells: readonly string[] }[] => [
  ...Object.entries(words.overviewNames).map(([className, name]) => ({
    name,
    cells: sets.map((saved) => f1Cell(saved, className)),
  })),
  { name: words.wrongLinks, cells: sets.map(({ wrongLinks }) => String(wrongLinks)) },
];

export interface Overview {
  readonly columns: readonly string[];
  readonly rows: readonly { readonly name: string; readonly cells: readonly string[] }[];
}

const findSet = (saved: SavedScore, set: GoldSet, level: DamageLevel | null): SavedSet | undefined =>
  saved.sets.find((one) => one.set === set && (one.damage?.level ?? null) === level);

/** The sets that have documents, with what each is and how many documents it has. */
export const describedSets = (saved: SavedScore) =>
  goldSets.flatMap((set) => {
    const clean = findSet(saved, set, null);
    if (clean === undefined) return [];
    return [
      {
        set,
        name: words.setNames[set],
        note: words.setNotes[set],
        size: words.documents(clean.documents),
        clean,
      },
    ];
  });

/** F1 of the main classes on the texts as they are, set by set. */
export const setsOverview = (saved: SavedScore): Overview => {
  const sets = describedSets(saved);
  return {
    columns: sets.map(({ name }) => name),
    rows: overviewOf(sets.map(({ clean }) => clean)),
  };
};

/** F1 of the main classes on the held-out documents: as they are, and in a copy of every level of damage. */
export const damageOverview = (saved: SavedScore): Overview => {
  const levels = [null, ...damageLevels].flatMap((level) => {
    const found = findSet(saved, 'held-out', level);
    return found === undefined
      ? []
      : [{ name: level === null ? words.clean : words.damageNames[level], found }];
  });
  return { columns: levels.map(({ name }) => name), rows: overviewOf(levels.map(({ found }) => found)) };
};

type GroupName = keyof typeof words.groupNames;
type RowName = keyof typeof words.rowNames;
type QuestionName = keyof typeof words.questionNames;

/** Classes of a group in their order, and the questions that are put to each of them. */
const groups: readonly {
  readonly group: GroupName;
  readonly prefixes: readonly string[];
  readonly questions: readonly QuestionName[];
}[] = [
  { group: 'citations', prefixes: ['citations'], questions: ['span', 'fields', 'canonical id', 'target'] },
  { group: 'movements', prefixes: ['movements'], questions: ['span', 'id', 'family'] },
  { group: 'outline', prefixes: ['outline', 'roles'], questions: [] },
  { group: 'metadata', prefixes: ['metadata'], questions: [] },
  { group: 'dates', prefixes: ['dates'], questions: [] },
];

const rowNames = Object.keys(words.rowNames).filter((name): name is RowName => name in words.rowNames);

/** Every class of a set: how much of what was found is right, how much was found, and the questions to what was. */
export const detailTables = (saved: SavedSet): ShareTable[] =>
  groups.map(({ group, prefixes, questions }) => ({
    heading: words.groupNames[group],
    columns: [words.precision, words.recall, ...questions.map((question) => words.questionNames[question])],
    rows: rowNames
      .filter((name) => prefixes.some((prefix) => name === prefix || name.startsWith(`${prefix} `)))
      .flatMap((name): ShareRow[] => {
        const figures = figuresOf(saved, name);
        if (f1Of(figures) === null) return [];
        const asked = questions.map((question) => recallOf(figuresOf(saved, `${name} ${question}`)));
        return [{ name: words.rowNames[name], cells: [precisionOf(figures), recallOf(figures), ...asked] }];
      }),
  }));

/** A class counts as weak below this F1, where the gold has at least so many facts of it. */
const weakBelow = 0.9;
const leastFacts = 5;
const weakShown = 10;

/** What the reading does worst on the held-out documents as they are, worst first. */
export const weakClasses = (saved: SavedScore): string[] => {
  const heldOut = findSet(saved, 'held-out', null);
  if (heldOut === undefined) return [];
  return groups
    .flatMap(({ group, prefixes, questions }) =>
      rowNames
        .filter((name) => prefixes.some((prefix) => name === prefix || name.startsWith(`${prefix} `)))
        .flatMap((name) => [
          { name: `${words.groupNames[group]}, ${words.rowNames[name]}`, figures: figuresOf(heldOut, name) },
          ...questions.map((question) => ({
            name: `${words.groupNames[group]}, ${words.rowNames[name]}, ${words.questionNames[question]}`,
            figures: figuresOf(heldOut, `${name} ${question}`),
          })),
        ]),
    )
    .flatMap(({ name, figures }) => {
      const value = f1Of(figures);
      return value === null || value >= weakBelow || figures[1] < leastFacts
        ? []
        : [{ name, figures, value }];
    })
    .sort((one, other) => one.value - other.value)
    .slice(0, weakShown)
    .map(({ name, figures: [right, wanted, found], value }) =>
      words.weak(name, percentOf(value), wanted, found, right),
    );
};
