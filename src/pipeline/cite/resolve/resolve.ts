import type { Instrument } from '../../../schemas/instrument.ts';
import type { DocumentContext } from '../../mention.ts';
import type { Registry } from '../../registry.ts';
import { foldedKey } from '../../text/phrase.ts';
import { slug } from '../../text/slug.ts';
import { titleCues } from '../patterns/titles.table.ts';
import type { Printed } from '../printed.ts';
import { agreesWithDate, inForceOn, issuedBy } from './day.ts';
import { placeSlug, scopeAnswers } from './scope.ts';

/** What became of a mention: the one instrument, or why there is none; `rule` names what decided. */
export interface Resolution {
  readonly outcome: 'resolved' | 'ambiguous' | 'unresolved';
  readonly instrument: Instrument | null;
  readonly rule: string;
  readonly rejected: readonly { readonly instrument: string; readonly reason: string }[];
}

/** What a mention is resolved against. */
export interface Surroundings {
  readonly context: DocumentContext;
  readonly registry: Registry;
  /** Resolved mentions that stand before, the nearest last. */
  readonly before: readonly { readonly printed: Printed; readonly instrument: Instrument }[];
  /** Instrument in whose title the mention stands, or null. */
  readonly outer: Instrument | null;
}

/** One candidate resolves; two are ambiguous; none, or only rejected ones, is unresolved (design, rule 4). */
export function resolve(printed: Printed, around: Surroundings): Resolution {
  const { kind, number, symbol, event } = printed;
  if (event !== null) return resolveEvent(printed, around);
  if (number !== null && symbol !== null) return resolveNumbered(printed, around);
  if (number !== null) return resolveLoneNumber(printed, around);
  if (kind === 'appeal') return resolveAppeal(printed, around);
  return resolveByName(printed, around);
}

type Check = readonly [reason: string, test: (instrument: Instrument) => boolean];

function sift(start: readonly Instrument[], checks: readonly Check[], rule: string): Resolution {
  const rejected: { instrument: string; reason: string }[] = [];
  let left = start;
  for (const [reason, test] of checks) {
    for (const { id } of left.filter((one) => !test(one))) rejected.push({ instrument: id, reason });
    left = left.filter(test);
  }
  const [only] = left;
  if (only === undefined) return { outcome: 'unresolved', instrument: null, rule: `${rule}-none`, rejected };
  if (left.length > 1) return { outcome: 'ambiguous', instrument: null, rule: `${rule}-several`, rejected };
  return { outcome: 'resolved', instrument: only, rule, rejected };
}

function resolveNumbered(printed: Printed, around: Surroundings): Resolution {
  const { context, registry } = around;
  const same = registry.instruments.filter(
    (one) => Number(one.number) === Number(printed.number) && one.symbol === printed.symbol,
  );
  const year = printed.yearInNumber ?? printed.issuedOn?.year ?? null;
  const identity: Check[] = [
    ['kind', (one) => one.kind === printed.kind || (one.kind === 'law' && printed.kind === 'code')],
    ['younger-than-document', (one) => issuedBy(one, context.day)],
    ['scope', (one) => scopeAnswers(one.scope, printed.issuer, context, registry)],
    ['date', (one) => printed.issuedOn === null || agreesWithDate(one, printed.issuedOn)],
  ];
  if (year !== null)
    return sift(same, [...identity, ['year', (one) => one.year === year]], 'number-symbol-year');
  const antecedent = around.before.findLast(
    ({ printed: one }) =>
      one.kind === printed.kind && one.number === printed.number && one.symbol === printed.symbol,
  );
  if (antecedent !== undefined && sameTitleOrNone(antecedent.instrument, printed)) {
    return { outcome: 'resolved', instrument: antecedent.instrument, rule: 'antecedent', rejected: [] };
  }
  const issuer: Check = ['issuer', (one) => printed.issuer === null || sameBody(one, printed.issuer)];
  if (printed.titleText !== null) {
    return sift(
      same,
      [...identity, ['title', (one) => titleMatches(one, printed.titleText)]],
      'number-symbol-title',
    );
  }
  if (isTermSeries(printed.symbol)) return sift(same, [...identity, issuer], 'number-symbol-by-day');
  return sift(
    same,
    [...identity, issuer, ['year-unknown', (one) => sameYear(one, context.day)]],
    'number-symbol-same-year',
  );
}

/** Party numbers run through a term of five years, State numbers start again each year. */
function isTermSeries(symbol: string | null): boolean {
  return symbol?.includes('/') ?? false;
}

function sameYear(instrument: Instrument, day: string | null): boolean {
  return day?.startsWith(String(instrument.year)) ?? false;
}

function sameTitleOrNone(instrument: Instrument, printed: Printed): boolean {
  return printed.titleText === null || titleMatches(instrument, printed.titleText);
}

function sameBody(instrument: Instrument, issuer: string): boolean {
  const [known, printed] = [foldedKey(instrument.issuer), foldedKey(issuer)];
  return (
    known === printed ||
    known.startsWith(`${printed} `) ||
    printed.startsWith(`${known} `) ||
    instrument.scope !== 'central'
  );
}

function bareTitle(title: string): string {
  const key = foldedKey(title);
  const cue = titleCues.map(foldedKey).find((one) => key.startsWith(`${one} `));
  return cue === undefined ? key : key.slice(cue.length + 1);
}

/** Titles agree where one is the other, or its beginning with at least five words. */
export function titleMatches(instrument: Instrument, printed: string | null): boolean {
  if (printed === null) return false;
  const wanted = bareTitle(printed);
  return [instrument.title, ...instrument.aliases].map(bareTitle).some((title) => {
    if (title === wanted) return true;
    const [short, long] = title.length < wanted.length ? [title, wanted] : [wanted, title];
    return short.split(' ').length >= 5 && long.startsWith(`${short} `);
  });
}

function resolveLoneNumber(printed: Printed, { context, registry }: Surroundings): Resolution {
  const same = registry.instruments.filter(
    (one) => one.kind === printed.kind && Number(one.number) === Number(printed.number),
  );
  const { issuedOn, issuer, titleText } = printed;
  return sift(
    same,
    [
      ['younger-than-document', (one) => issuedBy(one, context.day)],
      ['issuer', (one) => issuer !== null && sameBody(one, issuer)],
      ['scope', (one) => scopeAnswers(one.scope, issuer, context, registry)],
      ['date', (one) => issuedOn === null || agreesWithDate(one, issuedOn)],
      ['title', (one) => (titleText === null ? issuedOn?.day != null : titleMatches(one, titleText))],
    ],
    'number-issuer-title',
  );
}

function resolveEvent(printed: Printed, { context, registry }: Surroundings): Resolution {
  const { event } = printed;
  const same = registry.instruments.filter(
    ({ occasion }) =>
      occasion !== undefined &&
      occasion.event === event?.event &&
      occasion.ordinal === event.ordinal &&
      (event.event !== 'plenum' || occasion.term === event.term),
  );
  const day: Check = ['younger-than-document', (one) => issuedBy(one, context.day)];
  if (event?.event === 'congress') {
    return sift(same, [day, ['body', (one) => bodyAnswers(one, event.body, context)]], 'congress');
  }
  if (printed.number !== null) {
    const number = printed.number;
    return sift(same, [day, ['number', (one) => Number(one.number) === Number(number)]], 'plenum-number');
  }
  if (printed.titleText !== null) {
    return sift(same, [day, ['title', (one) => titleMatches(one, printed.titleText)]], 'plenum-title');
  }
  const groups = same.filter(({ members }) => members.length > 0);
  return sift(groups.length > 0 ? groups : same, [day], 'plenum');
}

function bodyAnswers(instrument: Instrument, body: string | null, context: DocumentContext): boolean {
  const own = instrument.occasion?.body ?? null;
  if (own === null || body === null) return own === body;
  if (placeSlug(body) !== null) return slug(own) === slug(body);
  if (!slug(own).startsWith(`${slug(body)}-`)) return false;
  return context.place === instrument.scope || (context.place?.startsWith(`${instrument.scope}/`) ?? false);
}

function resolveAppeal(printed: Printed, { context, registry }: Surroundings): Resolution {
  const appeals = registry.instruments.filter(({ kind }) => kind === 'appeal');
  const { titleText, issuer, issuedOn } = printed;
  if (titleText !== null) {
    return sift(
      appeals,
      [['title', (one) => bareTitle(one.title).endsWith(foldedKey(titleText))]],
      'appeal-title',
    );
  }
  return sift(
    appeals,
    [
      ['younger-than-document', (one) => issuedBy(one, context.day)],
      ['issuer', (one) => issuer !== null && foldedKey(one.issuer) === foldedKey(issuer)],
      ['date', (one) => (issuedOn === null ? sameYear(one, context.day) : agreesWithDate(one, issuedOn))],
    ],
    'appeal-issuer-year',
  );
}

function resolveByName(printed: Printed, around: Surroundings): Resolution {
  const { registry, context, outer } = around;
  const wanted = foldedKey(printed.titleText ?? '');
  const same = registry.instruments.filter(
    (one) =>
      (one.kind === 'law' || one.kind === 'code' || one.kind === 'ordinance') &&
      [one.title, ...one.aliases].some((title) => lawName(title) === wanted),
  );
  const { issuedOn } = printed;
  if (issuedOn !== null)
    return sift(same, [['date', (one) => agreesWithDate(one, issuedOn)]], 'law-name-year');
  const detailed = outer?.relations.filter(({ kind }) => kind === 'details' || kind === 'amends') ?? [];
  const target = same.filter(({ id }) => detailed.some((relation) => relation.target === id));
  if (target.length === 1) return sift(target, [], 'law-detailed-by-outer');
  const day = outer === null ? context.day : (outer.issuedOn ?? `${outer.year}`);
  if (day === null) return sift(same, [], 'law-name');
  return sift(same, [['not-in-force', (one) => inForceOn(one, day)]], 'law-in-force');
}

function lawName(title: string): string {
  return foldedKey(title).replace(/^(?:bo luat|luat|phap lenh) /, '');
}
