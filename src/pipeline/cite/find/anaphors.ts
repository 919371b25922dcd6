import type { InstrumentKind } from '../../../schemas/instrument.ts';
import { matchesOf } from '../../text/matches.ts';
import { kinds } from '../patterns/kinds.table.ts';
import { anaphorSigns, anaphors, anyInstrument, severalBefore } from '../patterns/numbers.table.ts';
import { phrases, wordStart } from '../patterns/pattern.ts';
import type { Printed } from '../printed.ts';
import { nothingPrinted } from './printed-with-tail.ts';

const kindByName: ReadonlyMap<string, InstrumentKind> = new Map(
  kinds.flatMap(({ names: [name], kind }) => (name === undefined ? [] : [[name, kind] as const])),
);
const names = phrases([...kindByName.keys()]);
const pointingBack = anaphors.map(
  ({ source }) =>
    new RegExp(`${wordStart}(?:(?<name>${names})|(?<any>${anyInstrument.source}))${source}`, 'gu'),
);
const several = new RegExp(`${severalBefore.source}$`, 'u');
/** Longest text that `severalBefore` can match. */
const longestSeveral = 8;

/**
 * Phrases that point back to an instrument named before, in reading order: "Nghị định này", "Chỉ thị nêu trên", "văn
 * bản nêu trên". The own kind of the document gives none, and no phrase with "này" does where that kind is not known:
 * it may mean the document itself. A plural points to several and gives none.
 */
export function findAnaphors(text: string, ownKind: InstrumentKind | null): readonly Printed[] {
  if (!anaphorSigns.some((sign) => text.includes(sign))) return [];
  return pointingBack
    .flatMap((pattern, order) =>
      matchesOf(pattern, text).flatMap((match): Printed[] => {
        const { name = '', any } = match.groups ?? {};
        const kind = any === undefined ? kindByName.get(name) : 'officialLetter';
        const isThis = order === 0;
        if (kind === undefined || kind === ownKind || (isThis && (ownKind === null || any !== undefined)))
          return [];
        if (several.test(text.slice(Math.max(0, match.index - longestSeveral), match.index))) return [];
        const range = { start: match.index, end: match.index + match[0].length };
        const leansOn = any === undefined ? 'kind' : 'any';
        return [{ ...nothingPrinted, type: 'anaphoric', kind, range, leansOn }];
      }),
    )
    .sort((a, b) => a.range.start - b.range.start);
}
