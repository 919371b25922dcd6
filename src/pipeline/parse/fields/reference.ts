import type { PrintedDate } from '../../../schemas/date.ts';
import { findDates } from '../../text/date.ts';
import { atLeastTwoDigits } from '../../text/two-digits.ts';
import type { Plan, Statement } from '../../tree.ts';
import { matchCue } from '../cue.ts';
import { datedLineCue, misreadDateWords, ownPlaceCue, ownReferenceCue } from '../profiles/reference.table.ts';
import { statementsIn } from './statements.ts';

export interface OwnReference {
  readonly number: string | null;
  readonly symbol: string | null;
  /** Canonical, at least two digits: "152/KH-UBND", "12/2022/QĐ-UBND", "34-CT/TW"; null where the number is blank. */
  readonly reference: string | null;
  readonly statement: Statement | null;
}

export interface PlaceAndDate {
  readonly place: string | null;
  readonly issuedOn: PrintedDate | null;
  readonly statement: Statement | null;
}

const nothing: OwnReference = { number: null, symbol: null, reference: null, statement: null };

/** Number and symbol from the head of the document; an incoming stamp lies in a zone of its own and is not asked. */
export function readOwnReference(tree: Plan): OwnReference {
  for (const statement of statementsIn(tree, 'letterhead')) {
    if (statement.role === 'digitalSignature') continue;
    const groups = matchCue(ownReferenceCue, statement.block.text)?.groups;
    const printed = groups?.['symbol'];
    if (groups === undefined || printed === undefined) continue;
    const symbol = printed.replace(/\s/g, '').replace(/–/g, '-');
    const number = groups['number'] ?? null;
    const year = groups['year'] === undefined ? '' : `/${groups['year']}`;
    const separator = groups['separator'] === '/' ? '/' : '-';
    return {
      number,
      symbol,
      reference: number === null ? null : `${atLeastTwoDigits(number)}${year}${separator}${symbol}`,
      statement,
    };
  }
  return nothing;
}

/** A printed date with its words put together that a scanner pulled apart or misread. */
const withPlainDate = (text: string): string =>
  misreadDateWords.reduce((read, { pattern, word }) => read.replace(pattern, word), text);

/** Place and date of signing; parts that the paper leaves blank are null. A line that names its place comes first. */
export function readPlaceAndDate(tree: Plan): PlaceAndDate {
  const statements = statementsIn(tree, 'letterhead');
  for (const cue of [ownPlaceCue, datedLineCue]) {
    for (const statement of statements) {
      if (cue === datedLineCue && statement.role !== 'placeDate') continue;
      const { text } = statement.block;
      const match = matchCue(cue, text);
      if (match === null) continue;
      const from = match.index + match[0].lastIndexOf(',') + 1;
      return {
        place: match.groups?.['place'] || null,
        issuedOn: findDates(withPlainDate(text.slice(from)))[0]?.date ?? null,
        statement,
      };
    }
  }
  return { place: null, issuedOn: null, statement: null };
}
