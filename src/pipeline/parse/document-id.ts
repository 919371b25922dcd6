import { slug } from '../text/slug.ts';
import { atLeastTwoDigits } from '../text/two-digits.ts';
import type { Fields } from './fields/read-fields.ts';
import { documentTypes } from './profiles/document-types.table.ts';
import { unnamedDocument } from './profiles/names.table.ts';

/**
 * Permanent id of a document by the rule of the registers: type, number, symbol, year and place (that of signing
 * where the path is unknown); where the paper lacks
 * one of the first four, the slug of the file's name.
 */
export function documentId(fields: Fields, place: string | null, path: string): string {
  const type = documentTypes.findLast(({ kind }) => kind === fields.documentType)?.name;
  const { number, symbol, issuedOn } = fields;
  if (
    type !== undefined &&
    number !== null &&
    symbol !== null &&
    issuedOn !== null &&
    issuedOn.year !== null
  ) {
    return slug(
      [type, atLeastTwoDigits(number), symbol, issuedOn.year, place ?? fields.place ?? ''].join(' '),
    );
  }
  const stem = path.replace(/^.*[/\\]/, '').replace(/\.[^.]*$/, '');
  return slug(stem) || unnamedDocument;
}
