import type { CitationRecord, Entry } from '../../src/schemas/entry.ts';
import { cleanWording, isSameDate, saysSame, type Wording } from './equivalence.ts';
import { falseFind, hit, miss, share } from './figures.ts';
import { type CitationClass, citationClass, type GoldCitation } from './gold.ts';
import { match } from './match.ts';
import { type Fault, quote, type Remark, remarkAt, type Score } from './score.ts';
import { isSame, overlaps, type Span, spanOfMention, startsWith } from './span.ts';
import { Tally } from './tally.ts';

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

const isSameField = (field: (typeof fields)[number], { wanted, found }: Pair, wording: Wording): boolean => {
  if (field === 'issuedOn') return isSameDate(wanted.issuedOn, found.issuedOn);
  if (wording.isSameText(wanted[field], found[field])) return true;
  return field === 'issuer' && saysSame(wanted.issuer ?? '', found.issuer ?? '');
};

/** Place of a span as people write it: "12:3–14:5", the end exclusive. */
const place = ({ line, column, endLine, endColumn }: Span): string =>
  `${line}:${column}–${endLine}:${endColumn}`;

/**
 * The registry grows after the gold was written: where the gold names an instrument by its reference and no record, a
 * link to the record of that reference and year is right.
 */
const isRegisteredSince = ({ wanted, found }: Pair): boolean => {
  if (wanted.instrument !== null || wanted.reference === null) return false;
  if (wanted.reference !== found.reference || found.instrument === null) return false;
  const year = /\/(\d{4})\//.exec(wanted.reference)?.[1] ?? wanted.issuedOn?.year ?? null;
  return year !== null && found.instrument.includes(`-${year}`);
};

/** The questions put to every citation that was found, and what is wrong with one that fails. */
const questions: readonly {
  readonly name: string;
  readonly fault: (pair: Pair, wording: Wording) => string | null;
}[] = [
  {
    name: 'span',
    fault: ({ wanted, found }) =>
      isSame(wanted, found) ? null : `stands at ${place(wanted)}, read at ${place(found)}`,
  },
  {
    name: 'fields',
    fault: (pair, wording) => {
      const wrong = fields.filter((field) => !isSameField(field, pair, wording));
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
      wanted.instrument === found.instrument || isRegisteredSince({ wanted, found })
        ? null
        : `${wanted.instrument}, ${found.outcome} to ${found.instrument}`,
  },
];

/** Names under which a citation of a family counts. */
const namesFor = (family: CitationClass): string[] => ['citations', `citations ${family}`];

/** All classes in the order in which they are printed: each family, and behind it its four questions. */
const classes = ['citations', ...citationClass.options.map((family) => `citations ${family}`)].flatMap(
  (name) => [name, ...questions.map((question) => `${name} ${question.name}`)],
);

/** Faults of a citation that was found; a link to another instrument than the gold's, or where it has none, is wrong. */
const faultsOf = (pair: Pair, wording: Wording): { name: string; fault: Fault; detail: string }[] =>
  questions.flatMap(({ name, fault }) => {
    const detail = fault(pair, wording);
    if (detail === null) return [];
    const isWrongLink = name === 'target' && pair.found.outcome === 'resolved';
    return [{ name, fault: isWrongLink ? 'wrong link' : 'wrong', detail }];
  });

/**
 * Scores citations: which were found (by start, else by overlap), then four questions to those that were: exact span,
 * printed fields, canonical id, target instrument.
 */
export function scoreCitations(
  gold: readonly GoldCitation[],
  entry: Entry,
  wording: Wording = cleanWording,
): Score {
  const path = entry.source.path;
  const wantedSpans = gold.map(spanOfMention);
  const { pairs, missed, extra } = match(wantedSpans, entry.citations, [
    (wanted, found) => isSame(wanted, found) && wanted.instrument === found.instrument,
    isSame,
    (wanted, found) => startsWith(wanted, found) && wanted.instrument === found.instrument,
    startsWith,
    overlaps,
  ]);
  const tally = new Tally(classes);
  const remarks: Remark[] = [];
  for (const wanted of missed) {
    for (const name of namesFor(wanted.class)) tally.add(name, miss);
    remarks.push(remarkAt(path, wanted, 'miss', `citations ${wanted.class}`, quote(wanted.text)));
  }
  for (const found of extra) {
    const family = classOf(found, entry.citations);
    for (const name of namesFor(family)) tally.add(name, falseFind);
    const fault = found.outcome === 'resolved' ? 'wrong link' : 'false find';
    const linked = found.instrument === null ? '' : `: no citation, resolved to ${found.instrument}`;
    remarks.push(remarkAt(path, found, fault, `citations ${family}`, `${quote(found.text)}${linked}`));
  }
  for (const pair of pairs) {
    const faults = faultsOf(pair, wording);
    for (const name of namesFor(pair.wanted.class)) {
      tally.add(name, hit);
      for (const question of questions) {
        const isRight = faults.every((fault) => fault.name !== question.name);
        tally.add(`${name} ${question.name}`, share(isRight ? 1 : 0, 1));
      }
    }
    for (const { name, fault, detail } of faults) {
      const quoted = `${quote(pair.wanted.text)}: ${detail}`;
      remarks.push(remarkAt(path, pair.wanted, fault, `citations ${name}`, quoted));
    }
  }
  return { figures: tally.figures, remarks };
}
