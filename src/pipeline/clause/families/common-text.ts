import { alignWords } from './align.ts';
import { chooseSlot } from './choose-slot.ts';
import type { CommonLine, CommonPiece } from './clause-family.ts';
import type { ClauseUnit } from './clause-unit.ts';
import type { WordReader } from './clause-words.ts';
import type { Entity } from './entity.ts';
import type { MaskedWord } from './masked-words.ts';
import type { Wording, WordingGroup } from './wording.ts';

/** A wording with its words, paired with those of the head. */
export interface AlignedWording {
  readonly wording: Wording;
  /** Words of its newest clause. */
  readonly words: readonly MaskedWord[];
  /** For every word the index of its equal in the head, or null. */
  readonly pairs: readonly (number | null)[];
}

/** The common text of a family as its head prints it. */
export interface CommonText {
  readonly unit: ClauseUnit;
  readonly words: readonly MaskedWord[];
  /** The blank that stands for each word; null for words that stay. */
  readonly slots: readonly (string | null)[];
  readonly wordings: readonly AlignedWording[];
}

const keysOf = (words: readonly MaskedWord[]): string[] => words.map(({ key }) => key);

/**
 * Pairs all wordings of a group with its head, and finds which of the head's names become blanks: what belongs to one
 * plan, and what the clauses name differently.
 */
export const commonTextOf = (group: WordingGroup, unit: ClauseUnit, wordsOf: WordReader): CommonText => {
  const words = wordsOf(unit);
  const keys = keysOf(words);
  const printings: Entity[][] = words.map(() => []);
  const wordings = group.flatMap((wording): AlignedWording[] => {
    const [first, ...others] = wording.units;
    if (first === undefined) return [];
    const own = wordsOf(first);
    const pairs = alignWords(keys, keysOf(own));
    for (const printing of [own, ...others.map(wordsOf)]) {
      for (const [at, { entity }] of printing.entries()) {
        const pair = pairs[at] ?? null;
        if (entity !== null && pair !== null) printings[pair]?.push(entity);
      }
    }
    return [{ wording, words: own, pairs }];
  });
  return { unit, words, slots: printings.map(chooseSlot), wordings };
};

const instrumentOf = ({ entity }: MaskedWord): string | null =>
  entity?.kind === 'citation' ? entity.value : null;

/** The common text in paragraphs, blanks in place of what belongs to one plan. */
export const commonLinesOf = ({ unit, words, slots }: CommonText): CommonLine[] => {
  const outermost = unit.division.level;
  return unit.divisions.map(({ marker, level, block }, line) => {
    const pieces: CommonPiece[] = [];
    let at = 0;
    const putPlain = (to: number): void => {
      if (to > at) pieces.push({ text: block.text.slice(at, to), slot: null, instrument: null });
    };
    for (const [index, word] of words.entries()) {
      const slot = slots[index] ?? null;
      const instrument = slot === null ? instrumentOf(word) : null;
      if (word.line !== line || (slot === null && instrument === null)) continue;
      putPlain(word.start);
      pieces.push({ text: block.text.slice(word.start, word.end), slot, instrument });
      at = word.end;
    }
    putPlain(block.text.length);
    return { marker, level: level - outermost + 1, pieces };
  });
};

/** Names of the blanks of a common text, each once, in the order of the text. */
export const slotsOfText = ({ slots }: CommonText): string[] => [
  ...new Set(slots.filter((slot) => slot !== null)),
];

/** Ids of the instruments that a common text cites by name, each once, in the order of the text. */
export const instrumentsOfText = ({ words, slots }: CommonText): string[] => [
  ...new Set(
    words
      .filter((_, at) => (slots[at] ?? null) === null)
      .map(instrumentOf)
      .filter((instrument) => instrument !== null),
  ),
];
