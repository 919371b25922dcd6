import type { InstrumentKind } from '../../../schemas/instrument.ts';
import { foldedKey } from '../../text/phrase.ts';
import { kinds } from '../patterns/kinds.table.ts';
import { phrases } from '../patterns/pattern.ts';
import { formBefore } from '../patterns/symbols.table.ts';
import type { Printed } from '../printed.ts';
import type { Passage } from './passage.ts';
import { printedWithTail } from './printed-with-tail.ts';
import { numberFields, symbolAt } from './symbol.ts';

const form = new RegExp(`${formBefore.source}$`, 'u');
/** Longest text that `formBefore` can match. */
const longestForm = 16;

/** A paragraph that is nothing but the number of a document. */
const numberHeading = /^ *s[o06]? ?:? *$/;

/** Longest text before a number that `damagedName` looks at. */
const longestName = 40;
const kindByFoldedName: ReadonlyMap<string, InstrumentKind> = new Map(
  kinds.flatMap(({ names, kind }) => names.map((name) => [foldedKey(name), kind] as const)),
);
const damagedName = new RegExp(
  `(?<![a-z])(?<name>${phrases([...kindByFoldedName.keys()])}):? *(?:s[o06]:?)? *$`,
  'u',
);

/** A reference that stands alone, without the name of its kind before it; "Số: 12/KH-UBND" heads a document. */
export function bareAt(passage: Passage, start: number): readonly Printed[] {
  const symbol = symbolAt(passage.text, start);
  if (symbol === null || form.test(passage.text.slice(Math.max(0, start - longestForm), start))) return [];
  const kind = symbol.kind ?? (symbol.symbol.startsWith('QH') ? 'law' : null);
  if (kind === null) return [];
  const printed = printedWithTail(
    passage,
    nameBefore(passage, start, kind),
    symbol.end,
    numberFields(symbol, kind),
  );
  const isAlone = printed.issuedOn === null && printed.issuer === null && printed.title === null;
  return isAlone && start <= longestForm && numberHeading.test(passage.folded.slice(0, start))
    ? []
    : [printed];
}

/** Start of the name of the kind that stands before a number with marks that a scan lost or changed, else `start`. */
function nameBefore({ folded }: Passage, start: number, kind: InstrumentKind): number {
  const from = Math.max(0, start - longestName);
  const match = damagedName.exec(folded.slice(from, start));
  const name = match?.groups?.['name'];
  return match !== null && name !== undefined && kindByFoldedName.get(name) === kind
    ? from + match.index
    : start;
}
