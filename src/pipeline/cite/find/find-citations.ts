import type { InstrumentKind } from '../../../schemas/instrument.ts';
import type { Range } from '../../text/block.ts';
import { matchesOf } from '../../text/matches.ts';
import { jointKinds, kinds, kindsByName } from '../patterns/kinds.table.ts';
import { numberWord } from '../patterns/numbers.table.ts';
import { phrases, sticky, wordStart } from '../patterns/pattern.ts';
import { bareStart } from '../patterns/symbols.table.ts';
import { titleJoin } from '../patterns/titles.table.ts';
import type { Printed } from '../printed.ts';
import { bareAt } from './bare.ts';
import { coverOf } from './cover.ts';
import { constitutionAt, lawAt } from './law.ts';
import { loneNumberAt } from './lone-number.ts';
import { appealAt, meetingAt } from './meeting.ts';
import { numberedAt } from './numbered.ts';
import type { Passage } from './passage.ts';
import { issuerAt } from './tail.ts';

const kindOf: ReadonlyMap<string, InstrumentKind> = new Map(
  kinds.flatMap(({ names, kind }) => names.map((name) => [keyOf(name), kind] as const)),
);
const kindName = new RegExp(
  `${wordStart}(?:${phrases(kinds.flatMap(({ names }) => names)).replaceAll(' +', ' *')})`,
  'giu',
);
const bare = new RegExp(bareStart, 'gu');
const joined = sticky(titleJoin.replace(/\$$/, ''));
const namedKinds: readonly InstrumentKind[] = ['law', 'code', 'ordinance'];

/** A name of a kind without its spaces and capitals: a space between its words may be lost. */
function keyOf(name: string): string {
  return name.toLowerCase().replace(/ /g, '');
}

/** Does the name of a kind end at `at`? A number or the name of a law may be glued to it. */
function isNameEnd(text: string, at: number, kind: InstrumentKind): boolean {
  if (!/\p{L}/u.test(text.charAt(at)) || numberWord.test(text.slice(at, at + 2))) return true;
  return namedKinds.includes(kind) && /\p{Lu}/u.test(text.charAt(at));
}

/**
 * Every mention of an instrument in a block, outer before inner, in reading order. Mentions in the title of another
 * are found as well, since every name of a kind is read for itself, from the last to the first: a title that holds a
 * mention then knows its end. Headings and common nouns have neither number nor name behind them and give nothing.
 */
export function findCitations(passage: Passage): readonly Printed[] {
  const { text } = passage;
  const found: Printed[] = [];
  for (const match of matchesOf(kindName, text).reverse()) {
    const mentions = mentionsAt(passage, match.index, match[0]).map((one) => withSharedTerm(passage, one));
    const [first] = mentions;
    if (first !== undefined) {
      const { range, kind, number, issuedOn, term } = first;
      const isNameAlone = number === null && issuedOn === null;
      passage.innerByStart.set(match.index, { end: range.end, kind, isNameAlone, term });
    }
    found.push(...mentions.toReversed());
  }
  found.reverse();
  const isHeaded = coverOf(found.flatMap(headOf));
  for (const { index } of matchesOf(bare, text)) {
    if (!isHeaded({ start: index, end: index + 1 })) found.push(...bareAt(passage, index));
  }
  return found.sort((a, b) => a.range.start - b.range.start || b.range.end - a.range.end);
}

/** "Nghị quyết số 18-NQ/TW, Nghị quyết số 19-NQ/TW … khóa XII": a term that the last of a list prints is that of all. */
function withSharedTerm({ text, innerByStart }: Passage, printed: Printed): Printed {
  const { number, issuer, title, issuedOn, range } = printed;
  joined.lastIndex = range.end;
  const next = joined.test(text) ? innerByStart.get(joined.lastIndex) : undefined;
  const isBare = number !== null && (issuer ?? title ?? issuedOn) === null;
  return isBare && next?.kind === printed.kind ? { ...printed, term: printed.term ?? next.term } : printed;
}

/** A mention without its title, in which a number is that of another instrument. */
function headOf({ range, title }: Printed): readonly Range[] {
  if (title === null) return [range];
  return [
    { start: range.start, end: title.start },
    { start: title.end, end: range.end },
  ];
}

/** Stretch behind the name of a kind in which its number stands, if it has one. */
const longestToNumber = 160;

function mentionsAt(passage: Passage, start: number, name: string): readonly Printed[] {
  const kind = kindOf.get(keyOf(name));
  const { text } = passage;
  const at = start + name.length;
  if (kind === undefined || !isNameEnd(text, at, kind)) return [];
  if (!kindsByName.includes(kind) && !/\d/.test(text.slice(at, at + longestToNumber))) return [];
  const numbered = numberedAt(passage, start, at, kind);
  if (numbered.length > 0) return numbered;
  const body = issuerAt(text, at, jointKinds.includes(kind));
  if (body !== null) {
    const behindBody = numberedAt(passage, start, body.end, kind);
    const printed = { issuer: text.slice(body.start, body.end), issuerAt: body };
    if (behindBody.length > 0)
      return behindBody.map((one) => (one.issuer === null ? { ...one, ...printed } : one));
  }
  if (kind === 'constitution') return constitutionAt(passage, start, at);
  if (namedKinds.includes(kind)) {
    const law = /\p{Lu}/u.test(text.charAt(start)) ? lawAt(passage, start, at, kind) : [];
    return law.length > 0 ? law : loneNumberAt(passage, start, at, kind);
  }
  if (kind === 'appeal') return appealAt(passage, start, at);
  if (kind === 'resolution' || kind === 'conclusion') return meetingAt(passage, start, at, kind);
  return loneNumberAt(passage, start, at, kind);
}
