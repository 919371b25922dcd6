import type { Reading } from '../pipeline/reading.ts';
import { isStatement, type StatementRole } from '../pipeline/tree.ts';
import type { Entry } from '../schemas/entry.ts';

/** What a draft is made of that was read from a text: its entry, and the statements that stand outside the outline. */
export interface ReadPlan {
  readonly entry: Pick<
    Entry,
    'subject' | 'issuer' | 'number' | 'symbol' | 'place' | 'issuedOn' | 'signatory' | 'recipients' | 'outline'
  >;
  /** Lines of the letterhead that name who writes, the body above it first. */
  readonly authority: readonly string[];
  readonly bases: readonly string[];
  /** Sentences between the bases and the first section. */
  readonly lead: readonly string[];
  readonly closing: readonly string[];
  /** Posts over the signer's name, one a line. */
  readonly posts: readonly string[];
}

/** Everything of a reading that a draft takes over; plain data, fit to be handed from page to page. */
export const readPlanOf = ({ entry, tree }: Reading): ReadPlan => {
  const statements = tree.children.flatMap(({ children }) => children.filter(isStatement));
  const textsOf = (...roles: readonly StatementRole[]): string[] =>
    statements.filter(({ role }) => roles.includes(role)).map(({ block }) => block.text);
  const { subject, issuer, number, symbol, place, issuedOn, signatory, recipients, outline } = entry;
  return {
    entry: { subject, issuer, number, symbol, place, issuedOn, signatory, recipients, outline },
    authority: textsOf('authority'),
    bases: textsOf('basis'),
    lead: textsOf('basisAndEnacting', 'enacting'),
    closing: textsOf('closing'),
    posts: textsOf('signerPosition'),
  };
};
