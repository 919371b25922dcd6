import type { InstrumentKind } from '../../../schemas/instrument.ts';
import type { Range } from '../../text/block.ts';
import { termInBody } from '../patterns/issuers.table.ts';
import { jointGroups, jointKinds } from '../patterns/kinds.table.ts';
import { provincial } from '../patterns/symbols.table.ts';
import type { Printed } from '../printed.ts';
import type { Passage } from './passage.ts';
import { isUnreadAt, tailAt } from './tail.ts';
import { titleAt } from './title.ts';

/** A mention that prints nothing but the name of its kind. */
export const nothingPrinted = {
  title: null,
  type: 'named',
  number: null,
  symbol: null,
  yearInNumber: null,
  issuedOn: null,
  issuer: null,
  issuerAt: null,
  titleText: null,
  term: null,
  event: null,
  leansOn: null,
  unread: false,
} as const satisfies Partial<Printed>;

/** The mention whose number or name ends at `headEnd`, with the day, body and title that stand behind it. */
export function printedWithTail(
  passage: Passage,
  start: number,
  headEnd: number,
  fields: Partial<Printed> & { kind: InstrumentKind },
): Printed {
  const { text } = passage;
  const tail = tailAt(text, headEnd, isJoint(fields));
  const title = titleAt(passage, tail.end, fields);
  const issued = issuerFields(text, tail.issuer, fields);
  return {
    ...nothingPrinted,
    ...fields,
    range: { start, end: title?.end ?? tail.end },
    title: title?.words ?? null,
    titleText: title === null ? null : text.slice(title.words.start, title.words.end),
    issuedOn: tail.issuedOn ?? fields.issuedOn ?? null,
    term: termInBody.exec(text.slice(headEnd, tail.end))?.groups?.['term'] ?? null,
    ...issued,
    ...(isProvincial(text, headEnd, issued.issuer) ? { symbol: `${fields.symbol?.slice(0, -1)}U` } : {}),
    unread: tail.issuedOn === null && isUnreadAt(text, tail.end),
  };
}

/** Does a symbol that ends at `end` bear the letters of the centre for those of a provincial committee, which issued it? */
function isProvincial(text: string, end: number, issuer: string | null): boolean {
  return text.endsWith(provincial.body, end) && provincial.issuer.test(issuer ?? '');
}

function issuerFields(
  text: string,
  at: Range | null,
  { issuer = null, issuerAt = null }: Partial<Printed>,
): Pick<Printed, 'issuer' | 'issuerAt'> {
  return at === null ? { issuer, issuerAt } : { issuer: text.slice(at.start, at.end), issuerAt: at };
}

function isJoint({ kind, symbol }: Partial<Printed>): boolean {
  if (kind !== undefined && jointKinds.includes(kind)) return true;
  const [group = ''] = symbol?.split(/[-/]/) ?? [];
  return jointGroups.includes(group);
}
