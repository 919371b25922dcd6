import type { CitationRecord, Entry } from '../../src/schemas/entry.ts';
import { isSameWording, saysSame } from './equivalence.ts';
import { addFigures, type Figures, noFigures, share } from './figures.ts';
import { type CitationClass, citationClass, type GoldCitation } from './gold.ts';
import { match } from './match.ts';
import { quote, type Remark, type Score } from './score.ts';
import { isSame, overlaps, startsWith } from './span.ts';

const fields = ['kind', 'number', 'symbol', 'issuedOn', 'issuer', 'title'] as const;

interface Pair {
  readonly wanted: GoldCitation & { readonly endLine: number };
  readonly found: CitationRecord;
}

/** Class in which a find without a partner counts as false. */
const classOf = (record: CitationRecord, all: readonly CitationRecord[]): CitationClass => {
  if (all.some((other) => other !== record && isSame(other, record))) return 'grouped';
  if (record.type !== 'numbered') return 'by-name';
  if (record.issuedOn === null && record.issuer === null && record.title === null) return 'short';
  return record.symbol?.includes('/') ? 'party' : 'state';
};

const isSameField = (field: (typeof fields)[number], { wanted, found }: Pair): boolean => {
  if (field === 'issuer') return saysSame(wanted.issuer ?? '', found.issuer ?? '');
  if (field !== 'issuedOn') return isSameWording(wanted[field], found[field]);
  const [one, other] = [wanted.issuedOn, found.issuedOn];
  return one?.year === other?.year && one?.month === other?.month && one?.day === other?.day;
};

/** The questions put to every citation that was found, and what is wrong with one that fails. */
const questions: readonly { readonly name: string; readonly fault: (pair: Pair) => string | null }[] = [
  {
    name: 'span',
    fault: ({ wanted, found }) =>
      isSame(wanted, found)
        ? null
        : `ends at ${wanted.endColumn}, read to ${found.endLine}:${found.endColumn}`,
  },
  {
    name: 'fields',
    fault: (pair) => {
      const wrong = fields.filter((field) => !isSameField(field, pair));
      if (wrong.length === 0) return null;
      return wrong
        .map(
          (field) =>
            `${field} ${JSON.stringify(pair.wanted[field])} read as ${JSON.stringify(pair.found[field])}`,
        )
        .join(', ');
    },
  },
  {
    name: 'canonical id',
    fault: ({ wanted, found }) =>
      wanted.reference === found.reference ? null : `${wanted.reference} read as ${found.reference}`,
  },
  {
    name: 'target',
    fault: ({ wanted, found }) =>
      wanted.instrument === found.instrument
        ? null
        : `${wanted.instrument}, ${found.outcome} to ${found.instrument}`,
  },
];

/** Names of the classes of figures, in the order in which they are printed: all citations, then each family. */
const families = ['citations', ...citationClass.options.map((option) => `citations ${option}` as const)];

/** Names under which a citation of a family counts. */
const namesFor = (family: CitationClass): string[] => ['citations', `citations ${family}`];

/** Figures of finding and of the four questions, each for all citations and by family. */
const countAll = (
  pairs: readonly Pair[],
  missed: readonly GoldCitation[],
  extra: readonly CitationClass[],
) => {
  const figures = new Map<string, Figures>();
  const add = (name: string, added: Figures): void => {
    figures.set(name, addFigures(figures.get(name) ?? noFigures, added));
  };
  for (const family of families) {
    add(family, noFigures);
    for (const { name } of questions) add(`${family} ${name}`, noFigures);
  }
  for (const pair of pairs) {
    for (const family of namesFor(pair.wanted.class)) {
      add(family, { right: 1, wanted: 1, found: 1 });
      for (const { name, fault } of questions)
        add(`${family} ${name}`, share(fault(pair) === null ? 1 : 0, 1));
    }
  }
  for (const wanted of missed) {
    for (const family of namesFor(wanted.class)) add(family, { right: 0, wanted: 1, found: 0 });
  }
  for (const found of extra) {
    for (const family of namesFor(found)) add(family, { right: 0, wanted: 0, found: 1 });
  }
  return figures;
};

/** What is wrong with a citation that was found; a link to another instrument than the gold's is a wrong link. */
const remarksOn = (path: string, pair: Pair): Remark[] =>
  questions.flatMap(({ name, fault }) => {
    const detail = fault(pair);
    if (detail === null) return [];
    const isWrongLink = name === 'target' && pair.found.outcome === 'resolved';
    const { line, column, text } = pair.wanted;
    return [
      {
        path,
        line,
        column,
        fault: isWrongLink ? 'wrong link' : 'wrong',
        className: `citations ${name}`,
        detail: `${quote(text)}: ${detail}`,
      },
    ];
  });

/**
 * Scores citations: which were found (by start, else by overlap), then four questions to those that were: exact span,
 * printed fields, canonical id, target instrument.
 */
export function scoreCitations(gold: readonly GoldCitation[], entry: Entry): Score {
  const path = entry.source.path;
  const wantedSpans = gold.map((wanted) => ({ ...wanted, endLine: wanted.line }));
  const { pairs, missed, extra } = match(wantedSpans, entry.citations, [
    (wanted, found) => isSame(wanted, found) && wanted.instrument === found.instrument,
    isSame,
    (wanted, found) => startsWith(wanted, found) && wanted.instrument === found.instrument,
    startsWith,
    overlaps,
  ]);
  const extraClasses = extra.map((found) => classOf(found, entry.citations));
  const remarkOn = (
    { line, column, text }: { readonly line: number; readonly column: number; readonly text: string },
    fault: 'miss' | 'false find',
    family: CitationClass,
  ): Remark => ({ path, line, column, fault, className: `citations ${family}`, detail: quote(text) });
  return {
    figures: countAll(pairs, missed, extraClasses),
    remarks: [
      ...missed.map((wanted) => remarkOn(wanted, 'miss', wanted.class)),
      ...extra.map((found) => remarkOn(found, 'false find', classOf(found, entry.citations))),
      ...pairs.flatMap((pair) => remarksOn(path, pair)),
    ],
  };
}
