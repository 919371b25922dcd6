import type { InstrumentKind } from '../../../schemas/instrument.ts';
import { kinds } from '../patterns/kinds.table.ts';
import { phrases, wordEnd, wordStart } from '../patterns/pattern.ts';
import { bareStart } from '../patterns/symbols.table.ts';
import type { Printed } from '../printed.ts';
import { lawAt } from './law.ts';
import { appealAt, meetingAt } from './meeting.ts';
import { bareAt, loneNumberAt, numberedAt } from './numbered.ts';
import type { Passage } from './passage.ts';
import { issuerAt } from './tail.ts';

const kindByName: ReadonlyMap<string, InstrumentKind> = new Map(
  kinds.flatMap(({ names, kind }) => names.map((name) => [name.toLowerCase(), kind] as const)),
);
const kindName = new RegExp(
  `${wordStart}(?:${phrases(kinds.flatMap(({ names }) => names))})${wordEnd}`,
  'giu',
);
const bare = new RegExp(bareStart, 'gu');
const namedKinds: readonly InstrumentKind[] = ['law', 'code', 'ordinance'];

/**
 * Every mention of an instrument in a block, outer before inner, in reading order. Mentions in the title of another
 * are found as well, since every name of a kind is read for itself, from the last to the first: a title that holds a
 * mention then knows its end. Headings and common nouns have neither number nor name behind them and give nothing.
 */
export function findCitations(passage: Passage): readonly Printed[] {
  const { text } = passage.block;
  const found: Printed[] = [];
  for (const match of [...text.matchAll(kindName)].reverse()) {
    const mentions = mentionsAt(passage, match.index, match[0]);
    const [first] = mentions;
    if (first !== undefined) passage.endsByStart.set(match.index, first.range.end);
    found.push(...mentions.toReversed());
  }
  found.reverse();
  const headed = found.map(({ range, title }) => ({ start: range.start, end: title?.start ?? range.end }));
  for (const { index } of text.matchAll(bare)) {
    if (!headed.some(({ start, end }) => index >= start && index < end))
      found.push(...bareAt(passage, index));
  }
  return found.sort((a, b) => a.range.start - b.range.start || b.range.end - a.range.end);
}

function mentionsAt(passage: Passage, start: number, name: string): readonly Printed[] {
  const kind = kindByName.get(name.toLowerCase().replace(/ +/g, ' '));
  if (kind === undefined) return [];
  const { text } = passage.block;
  const at = start + name.length;
  const numbered = numberedAt(passage, start, at, kind);
  if (numbered.length > 0) return numbered;
  const body = issuerAt(text, at);
  if (body !== null) {
    const behindBody = numberedAt(passage, start, body.end, kind);
    if (behindBody.length > 0)
      return behindBody.map((one) => ({ ...one, issuer: one.issuer ?? body.issuer }));
  }
  if (/^\p{Lu}/u.test(name) && namedKinds.includes(kind)) return lawAt(text, start, at, kind);
  if (kind === 'appeal') return appealAt(text, start, at);
  if (kind === 'resolution') return meetingAt(passage, start, at);
  return loneNumberAt(passage, start, at, kind);
}
