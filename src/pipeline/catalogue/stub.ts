import type { PrintedDate } from '../../schemas/date.ts';
import type { CitationRecord, Entry } from '../../schemas/entry.ts';
import type { InstrumentKind } from '../../schemas/instrument.ts';
import { ownDocumentRule } from '../cite/own-document.ts';
import type { DocumentContext } from '../mention.ts';
import type { Reading } from '../reading.ts';
import type { Registry } from '../registry.ts';
import { boundedId } from '../text/bounded-id.ts';
import { slug } from '../text/slug.ts';
import { kindSlugs } from './kind-slugs.table.ts';
import type { MentionRow } from './mention-row.ts';

/** An instrument that plans cite and the registry does not hold: what the citations print of it, and where they stand. */
export interface Stub {
  readonly id: string;
  readonly kind: InstrumentKind;
  readonly number: string;
  readonly symbol: string;
  /** "645/KH-UBND"; null where the citation gave none. */
  readonly reference: string | null;
  readonly issuedOn: PrintedDate | null;
  readonly issuer: string | null;
  readonly title: string | null;
  /** Place of the citing plan where the paper is a local one, which numbers alike everywhere; else null. */
  readonly place: string | null;
  readonly rows: readonly MentionRow[];
}

/** What the citations print of a stub, without where they stand. */
export type StubIdentity = Omit<Stub, 'rows'>;

const yearInNumber = /^\d+\/(\d{4})\//;

const yearOf = ({ reference, issuedOn }: CitationRecord): string | null => {
  const year = yearInNumber.exec(reference ?? '')?.[1] ?? issuedOn?.year ?? null;
  return year === null ? null : String(year);
};

/** "CT-TTg" → TTg, "NQ/TW" → TW, "QH15" → QH: the group that names the issuer; a term's number is left off. */
const issuerGroups = (symbol: string): string[] =>
  symbol.split(/[-/]/).map((group) => group.replace(/\d+$/, ''));

const isCentral = (symbol: string, { issuers }: Registry): boolean => {
  const groups = issuerGroups(symbol);
  const bearers = issuers.filter(({ symbols }) => symbols.some((known) => groups.includes(known)));
  return bearers.length > 0 && bearers.every(({ level }) => level === 'central' || level === 'ministry');
};

/**
 * Two papers of one number, symbol and year are two where their issuers differ, and "UBND tỉnh" means the province of
 * the citing plan: a local paper's id therefore ends in its issuer as printed and the place of the plan. Two wordings
 * of one issuer give two pages, which is untidy; one page for two papers would be wrong.
 */
const localTail = ({ issuer }: CitationRecord, { place }: DocumentContext): string[] => [
  ...(issuer === null ? [] : [slug(issuer)]),
  ...(place === null ? [] : [slug(place)]),
];

/**
 * The stub of a citation that resolves to nothing, without its rows. Its id follows the rule of instrument ids.
 *
 * Null where the citation resolved, is ambiguous, points back ("Nghị định này"), is of the document itself, or prints too little to tell the
 * instrument from others of the same number: no number, no symbol or no year.
 */
export const stubOf = (
  record: CitationRecord,
  context: DocumentContext,
  registry: Registry,
): StubIdentity | null => {
  const { kind, number, symbol, reference, issuedOn, issuer, title } = record;
  if (record.outcome !== 'unresolved' || record.type === 'anaphoric') return null;
  if (record.rule === ownDocumentRule) return null;
  const year = yearOf(record);
  if (number === null || symbol === null || year === null) return null;
  const hasYearInside = yearInNumber.test(reference ?? '');
  const core = hasYearInside ? [number, year, slug(symbol)] : [number, slug(symbol), year];
  const isLocal = !isCentral(symbol, registry);
  const tail = isLocal ? localTail(record, context) : [];
  const id = boundedId([kindSlugs[kind], ...core, ...tail].join('-'));
  if (registry.instruments.some((held) => held.id === id)) return null;
  const place = isLocal ? context.place : null;
  return { id, kind, number, symbol, reference, issuedOn, issuer, title, place };
};

/** Kind, number, place and year: within one document two such mentions may name the body once only. */
const numberOf = ({ kind, reference, place, issuedOn }: StubIdentity): string =>
  [kind, reference, place, issuedOn?.year].join(' ');

/**
 * Stubs of the citations of a document, by their index. A local paper that is cited once with its body and again
 * without is one, unless the document cites papers of that number by several bodies.
 */
export const stubsOf = (
  { entry, context }: Pick<Reading, 'context'> & { readonly entry: Pick<Entry, 'citations'> },
  registry: Registry,
): readonly (StubIdentity | null)[] => {
  const stubs = entry.citations.map((record) => stubOf(record, context, registry));
  const withBody = Map.groupBy(
    stubs.flatMap((stub) => (stub === null || stub.issuer === null ? [] : [stub])),
    numberOf,
  );
  return stubs.map((stub) => {
    if (stub === null || stub.issuer !== null || stub.place === null) return stub;
    const alike = withBody.get(numberOf(stub)) ?? [];
    const [only] = alike;
    return only !== undefined && alike.every(({ id }) => id === only.id) ? only : stub;
  });
};
