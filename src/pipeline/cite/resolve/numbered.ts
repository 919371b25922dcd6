import type { Instrument, InstrumentKind } from '../../../schemas/instrument.ts';
import type { DocumentContext } from '../../mention.ts';
import { parseRoman } from '../../text/numerals.ts';
import { foldedKey } from '../../text/phrase.ts';
import {
  centralParty,
  centralPartySymbol,
  firstPartyTerm,
  partyTerms,
  sameWords,
} from '../patterns/issuers.table.ts';
import type { Printed } from '../printed.ts';
import { agreesWithDate, issuedBy, ofSameYear } from './day.ts';
import { indexOf } from './registry-index.ts';
import { scopeAnswers } from './scope.ts';
import { type Check, type Resolution, sift } from './sift.ts';
import type { Surroundings } from './surroundings.ts';
import { isSpokenOf, titleMatches, titleResembles } from './title-match.ts';

/**
 * A mention by number and symbol: the year decides, else what it repeats, else its title, else the term of the Party body,
 * else the sentence that holds words of one known title, else, for the State, the year of the document.
 */
export function resolveNumbered(printed: Printed, around: Surroundings): Resolution {
  const { context, registry } = around;
  const same = (indexOf(registry).byNumber.get(Number(printed.number)) ?? []).filter((one) =>
    sameSymbol(one.symbol, printed.symbol),
  );
  const year = printed.yearInNumber ?? printed.issuedOn?.year ?? null;
  const identity: Check[] = [
    ['kind', (one) => one.kind === printed.kind || (one.kind === 'law' && printed.kind === 'code')],
    ['younger-than-document', (one) => issuedBy(one, context.day)],
    ['scope', (one) => scopeAnswers(one.scope, printed.issuer, context, registry)],
    ['body-unknown', (one) => tellsBody(printed, one, context)],
    ['date', (one) => printed.issuedOn === null || agreesWithDate(one, printed.issuedOn)],
  ];
  if (year !== null)
    return sift(same, [...identity, ['year', (one) => one.year === year]], 'number-symbol-year');
  const term = centralTermOf(printed);
  const inTerm: Check = ['term', (one) => term === null || isOfTerm(one, term)];
  const repeated = repeatedBy(printed, around);
  if (repeated !== null)
    return { outcome: 'resolved', instrument: repeated, rule: 'antecedent', rejected: [] };
  const issuer: Check = ['issuer', (one) => printed.issuer === null || sameBody(one, printed.issuer)];
  const told = [...identity, issuer, inTerm];
  const { titleText } = printed;
  if (titleText !== null) {
    const exact = sift(
      same,
      [...identity, inTerm, ['title', (one) => titleMatches(one, titleText)]],
      'number-symbol-title',
    );
    if (exact.outcome !== 'unresolved') return exact;
    const alike = sift(
      same,
      [...told, ['title', (one) => titleResembles(one, titleText)]],
      'number-symbol-title-alike',
    );
    if (alike.outcome === 'resolved' || term === null) return alike;
    const ofTerm = sift(same, [...identity, inTerm], 'number-symbol-term');
    return ofTerm.outcome === 'resolved' ? ofTerm : alike;
  }
  if (term !== null) return sift(same, [...identity, inTerm], 'number-symbol-term');
  const spokenOf = sift(
    same,
    [...told, ['context', (one) => isSpokenOf(one, around.sentence())]],
    'number-symbol-context',
  );
  if (spokenOf.outcome === 'resolved') return spokenOf;
  const open = openFor(same, told, printed.unread ? 'number-symbol-unread' : 'number-symbol');
  if (printed.unread || isTermSeries(printed.symbol) || open.known > 1) return open.resolution;
  return sift(
    same,
    [...told, ['year-unknown', (one) => ofSameYear(one, context.day)]],
    'number-symbol-same-year',
  );
}

/** A mention that could mean an instrument that is known, and could as well mean another: open, whoever is left. */
function openFor(
  same: readonly Instrument[],
  checks: readonly Check[],
  rule: string,
): { readonly resolution: Resolution; readonly known: number } {
  const rejected: { instrument: string; reason: string }[] = [];
  const left = same.filter((one) => {
    const failed = checks.find(([, test]) => !test(one));
    rejected.push({ instrument: one.id, reason: failed?.[0] ?? 'year-unknown' });
    return failed === undefined;
  });
  const outcome = left.length > 0 ? 'ambiguous' : 'unresolved';
  return {
    resolution: {
      outcome,
      instrument: null,
      rule: `${rule}-${left.length > 0 ? 'alone' : 'none'}`,
      rejected,
    },
    known: left.length,
  };
}

/** Equal but for the separators, which joint instruments print either way. */
function sameSymbol(known: string | null, printed: string | null): boolean {
  return known?.replaceAll('/', '-') === printed?.replaceAll('/', '-');
}

/**
 * Party numbers run through a term of five years and come back in the next, State numbers start again each year: a
 * Party number without year, title or sentence that tells it never decides, a State number only in its own year.
 */
function isTermSeries(symbol: string | null): boolean {
  return symbol?.includes('/') ?? false;
}

/** The term that is printed with the body of the Party's centre, or alone behind a symbol of it; else null. */
function centralTermOf({ term, symbol, issuer }: Printed): string | null {
  const isOfCentre = symbol === null ? issuer !== null : symbol.endsWith(centralPartySymbol);
  return isOfCentre && (issuer === null || centralParty.test(bodyKey(issuer))) ? term : null;
}

/** Was the instrument issued in a term of the Party's Central Committee? Its numbers run once through a term. */
function isOfTerm({ issuedOn, year }: Instrument, term: string): boolean {
  const index = (parseRoman(term) ?? 0) - firstPartyTerm;
  const [from, to] = partyTerms.slice(index, index + 2);
  const day = issuedOn ?? `${year}-06`;
  return index >= 0 && from !== undefined && to !== undefined && day >= from && day < to;
}

/** What a mention without year repeats: the instrument of all mentions before with this number and symbol, or null. */
export function repeatedBy(
  printed: Printed,
  { before, context, registry }: Pick<Surroundings, 'before' | 'context' | 'registry'>,
): Instrument | null {
  const instrument = before.sameSymbol(printed);
  if (instrument === null) return null;
  const { titleText, issuer } = printed;
  const term = centralTermOf(printed);
  const agrees =
    (term === null || isOfTerm(instrument, term)) &&
    (titleText === null || titleMatches(instrument, titleText)) &&
    (issuer === null ||
      (sameBody(instrument, issuer) && scopeAnswers(instrument.scope, issuer, context, registry)));
  return agrees ? instrument : null;
}

/**
 * Bodies of every level number alike: a local instrument of another level than the citing place is meant only where
 * the mention prints its body, its title or its full day.
 */
function tellsBody(
  { issuer, titleText, issuedOn }: Printed,
  one: Instrument,
  { place }: DocumentContext,
): boolean {
  if (one.scope === 'central' || one.scope === place || issuer !== null) return true;
  return titleText === null ? issuedOn?.day != null : titleMatches(one, titleText);
}

/** Is the instrument's issuer the printed body? A local one is told apart by its scope. */
function sameBody(instrument: Instrument, issuer: string): boolean {
  const [known, printed] = [bodyKey(instrument.issuer), bodyKey(issuer)];
  return (
    known === printed ||
    known.startsWith(`${printed} `) ||
    printed.startsWith(`${known} `) ||
    instrument.scope !== 'central'
  );
}

function bodyKey(name: string): string {
  return sameWords.reduce((key, [words, read]) => key.replace(words, read), foldedKey(name));
}

/** Kinds of which one body alone numbers one series a year: number and year are the whole identity. */
const soleSeries: readonly InstrumentKind[] = ['decree', 'law', 'code', 'ordinance'];

/**
 * A number without symbol: body and year in the number; else body and title have to agree, or body and full day, or the
 * body of the Party's centre and its term, through which the numbers of a kind run once.
 */
export function resolveLoneNumber(printed: Printed, { context, registry }: Surroundings): Resolution {
  const same = (indexOf(registry).byNumber.get(Number(printed.number)) ?? []).filter(
    ({ kind }) => kind === printed.kind,
  );
  const { issuedOn, issuer, titleText, yearInNumber, kind } = printed;
  const byYear = yearInNumber !== null;
  const term = centralTermOf(printed);
  return sift(
    same,
    [
      ['younger-than-document', (one) => issuedBy(one, context.day)],
      ['issuer', (one) => (issuer === null ? byYear && soleSeries.includes(kind) : sameBody(one, issuer))],
      ['scope', (one) => scopeAnswers(one.scope, issuer, context, registry)],
      ['date', (one) => issuedOn === null || agreesWithDate(one, issuedOn)],
      ['year', (one) => !byYear || one.year === yearInNumber],
      ['term', (one) => term === null || isOfTerm(one, term)],
      [
        'title',
        (one) =>
          byYear || (titleText === null ? issuedOn?.day != null || term !== null : isTitled(one, titleText)),
      ],
    ],
    byYear ? 'number-year' : 'number-issuer-title',
  );
}

function isTitled(one: Instrument, title: string): boolean {
  return titleMatches(one, title) || titleResembles(one, title);
}
