import type { Entry } from '../../../schemas/entry.ts';
import { lineIndex } from '../../text/position.ts';
import type { Plan } from '../../tree.ts';
import { readIssuer } from './issuer.ts';
import { readRecipients } from './recipients.ts';
import { readOwnReference, readPlaceAndDate } from './reference.ts';
import { readSignatory } from './signatory.ts';
import { readTitleFields } from './title.ts';

/** The metadata that a document itself prints. */
export type Fields = Pick<
  Entry,
  | 'documentType'
  | 'number'
  | 'symbol'
  | 'reference'
  | 'subject'
  | 'issuer'
  | 'place'
  | 'issuedOn'
  | 'signatory'
  | 'recipients'
>;

/** Reads the metadata of a parsed document; what the paper does not print is null. */
export function readFields(tree: Plan, raw: string): Fields {
  const { number, symbol, reference } = readOwnReference(tree);
  const { place, issuedOn } = readPlaceAndDate(tree);
  const issuer = readIssuer(tree, lineIndex(raw));
  return {
    ...readTitleFields(tree),
    number,
    symbol,
    reference,
    issuer,
    place,
    issuedOn,
    signatory: readSignatory(tree, raw, issuer?.name),
    recipients: readRecipients(tree),
  };
}
