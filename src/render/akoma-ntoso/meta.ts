import type { Element } from 'xast';
import { x } from 'xastscript';
import { slug } from '../../pipeline/text/slug.ts';
import type { Entry } from '../../schemas/entry.ts';

/** Who made the file, as `source` of every statement in it names it. */
const editor = 'kho-thi-dua';

/** Facts of a document that its file names it by. */
export interface DocumentIdentity {
  readonly entry: Entry;
  /** Slug of the issuer; "khong-ro" where the paper names none. */
  readonly issuer: string;
  /** `YYYY-MM-DD`; a day that the paper leaves open is the first that it allows. */
  readonly day: string;
  readonly isDayPrinted: boolean;
}

const unknownDay = '0001-01-01';

/** First day that a printed date allows. */
const firstDay = ({ issuedOn }: Entry): string => {
  if (issuedOn === null || issuedOn.year === null) return unknownDay;
  const part = (value: number | null): string => String(value ?? 1).padStart(2, '0');
  return `${String(issuedOn.year).padStart(4, '0')}-${part(issuedOn.month)}-${part(issuedOn.day)}`;
};

/** What identifies a document, from its own text. */
export const identityOf = (entry: Entry): DocumentIdentity => ({
  entry,
  issuer: entry.issuer === null ? 'khong-ro' : slug(entry.issuer.name),
  day: firstDay(entry),
  isDayPrinted: entry.issuedOn !== null && entry.issuedOn.day !== null,
});

/** Akoma Ntoso naming convention 3.0: /akn/country/type/subtype/author/date/number. */
const workAddress = ({ entry, issuer, day }: DocumentIdentity): string =>
  `/akn/vn/doc/${entry.documentType ?? 'doc'}/${issuer}/${day}/${entry.number === null ? entry.id : slug(entry.reference ?? entry.number)}`;

const value = (name: string, text: string): Element => x(name, { value: text });

/** Work, expression and manifestation, and the bodies that they name. */
export const metaOf = (identity: DocumentIdentity, made: string): Element => {
  const address = workAddress(identity);
  const expression = `${address}/vie@${identity.day}`;
  const day = x('FRBRdate', {
    date: identity.day,
    name: identity.isDayPrinted ? 'ban-hanh' : 'ban-hanh-chua-ro-ngay',
  });
  const author = x('FRBRauthor', { href: '#co-quan-ban-hanh' });
  const makers = [x('FRBRdate', { date: made, name: 'dung-tep' }), x('FRBRauthor', { href: `#${editor}` })];
  return x('meta', [
    x('identification', { source: `#${editor}` }, [
      x('FRBRWork', [
        value('FRBRthis', `${address}/!main`),
        value('FRBRuri', address),
        day,
        author,
        value('FRBRcountry', 'vn'),
      ]),
      x('FRBRExpression', [
        value('FRBRthis', `${expression}/!main`),
        value('FRBRuri', expression),
        day,
        author,
        x('FRBRlanguage', { language: 'vie' }),
      ]),
      x('FRBRManifestation', [
        value('FRBRthis', `${expression}/!main.xml`),
        value('FRBRuri', `${expression}.xml`),
        ...makers,
      ]),
    ]),
    x('references', { source: `#${editor}` }, [
      x('TLCOrganization', {
        eId: 'co-quan-ban-hanh',
        href: `/akn/ontology/organization/vn/${identity.issuer}`,
        showAs: identity.entry.issuer?.name ?? identity.issuer,
      }),
      x('TLCOrganization', { eId: editor, href: `/akn/ontology/organization/vn/${editor}`, showAs: editor }),
    ]),
  ]);
};
