/** A blank in a text: its name between square brackets. */
const slotPattern = /\[([^[\]\n]{1,60})\]/g;

/** A stretch of text, and whether it is a blank; the stretches of a text joined are the text. */
export interface SlotPiece {
  /** The words as they stand, for a blank with its brackets. */
  readonly text: string;
  /** Name between the brackets; null for words that are no blank. */
  readonly slot: string | null;
}

/** Cuts a text into words and blanks, in their order. */
export const slotPieces = (text: string): SlotPiece[] => {
  const pieces: SlotPiece[] = [];
  let end = 0;
  for (const match of text.matchAll(slotPattern)) {
    if (match.index > end) pieces.push({ text: text.slice(end, match.index), slot: null });
    pieces.push({ text: match[0], slot: match[1] ?? null });
    end = match.index + match[0].length;
  }
  if (end < text.length) pieces.push({ text: text.slice(end), slot: null });
  return pieces;
};

/** Names of the blanks of a text, each once, in the order in which they first stand. */
export const slotsIn = (text: string): string[] => [
  ...new Set(slotPieces(text).flatMap(({ slot }) => (slot === null ? [] : [slot]))),
];

/** Puts the given values in the place of the blanks; a blank without a value, or with an empty one, stays as it stands. */
export const fillSlots = (text: string, values: Readonly<Record<string, string>>): string =>
  slotPieces(text)
    .map((piece) => {
      const value = piece.slot === null || !Object.hasOwn(values, piece.slot) ? '' : values[piece.slot];
      return value === undefined || value.trim() === '' ? piece.text : value.trim();
    })
    .join('');
