import { foldKeepingLength } from '../../../pipeline/text/fold.ts';

/** A hole of a pattern: where the place stands, or the verb of shared effort. */
export type Hole = 'place' | 'verb';

/** A stretch of a pattern or of a name: fixed words, or what fills a hole. */
export interface NamePiece {
  readonly text: string;
  /** Null for the words that all names of the family have in common. */
  readonly hole: Hole | null;
}

/** A pattern such as "{place} chung {verb} xây dựng nông thôn mới" cut at its holes. */
export const patternPieces = (pattern: string): NamePiece[] =>
  pattern.split(/(\{place\}|\{verb\})/).flatMap((part): NamePiece[] => {
    if (part === '') return [];
    if (part === '{place}') return [{ text: '', hole: 'place' }];
    return [part === '{verb}' ? { text: '', hole: 'verb' } : { text: part, hole: null }];
  });

/** Fills one pattern with the words of a name; null where a fixed part is missing or a hole stays empty. */
const fill = (pieces: readonly NamePiece[], name: string): NamePiece[] | null => {
  const folded = foldKeepingLength(name);
  const filled: NamePiece[] = [];
  let at = 0;
  for (const [index, piece] of pieces.entries()) {
    if (piece.hole === null) {
      const fixed = foldKeepingLength(piece.text);
      if (!folded.startsWith(fixed, at)) return null;
      filled.push({ text: name.slice(at, at + fixed.length), hole: null });
      at += fixed.length;
      continue;
    }
    const next = pieces[index + 1];
    const end = next === undefined ? name.length : folded.indexOf(foldKeepingLength(next.text), at);
    if (end <= at) return null;
    filled.push({ text: name.slice(at, end), hole: piece.hole });
    at = end;
  }
  return at === name.length ? filled : null;
};

/**
 * A name as its family's pattern cuts it. Offices leave the half behind a dash off: then the pattern is read up to there.
 *
 * @returns null where the name does not follow the pattern; else pieces that joined are the name
 */
export const readName = (pattern: string, name: string): NamePiece[] | null => {
  const plain = name.normalize('NFC').replace(/\s+/g, ' ').trim();
  const half = pattern.split(' - ')[0] ?? pattern;
  return fill(patternPieces(pattern), plain) ?? (half === pattern ? null : fill(patternPieces(half), plain));
};

/** What fills a hole of a name, or null. */
export const holeOf = (pieces: readonly NamePiece[] | null, hole: Hole): string | null =>
  pieces?.find((piece) => piece.hole === hole)?.text ?? null;
