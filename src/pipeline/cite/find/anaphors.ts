import type { InstrumentKind } from '../../../schemas/instrument.ts';
import { kinds } from '../patterns/kinds.table.ts';
import { anaphors } from '../patterns/numbers.table.ts';
import { phrases, wordStart } from '../patterns/pattern.ts';
import type { Printed } from '../printed.ts';
import { nothingPrinted } from './printed-with-tail.ts';

const kindByName: ReadonlyMap<string, InstrumentKind> = new Map(
  kinds.flatMap(({ names: [name], kind }) => (name === undefined ? [] : [[name, kind] as const])),
);
const pointingBack = anaphors.map(({ id, source }) => ({
  id,
  pattern: new RegExp(`${wordStart}(?<name>${phrases([...kindByName.keys()])})${source}`, 'gu'),
}));

/**
 * Phrases that point back to an instrument named before, in reading order: "Nghị định này", "Chỉ thị nêu trên". The
 * own kind of the document gives none, and no phrase with "này" does where that kind is not known: it may mean the
 * document itself.
 */
export function findAnaphors(text: string, ownKind: InstrumentKind | null): readonly Printed[] {
  return pointingBack
    .flatMap(({ id, pattern }) =>
      [...text.matchAll(pattern)].flatMap((match): Printed[] => {
        const kind = kindByName.get(match.groups?.['name'] ?? '');
        if (kind === undefined || kind === ownKind || (id === 'this' && ownKind === null)) return [];
        const range = { start: match.index, end: match.index + match[0].length };
        return [{ ...nothingPrinted, type: 'anaphoric', kind, range }];
      }),
    )
    .sort((a, b) => a.range.start - b.range.start);
}
