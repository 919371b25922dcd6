import { isSameName } from './choose-slot.ts';
import type { ComparedLine, ComparedPiece } from './clause-family.ts';
import type { AlignedWording, CommonText } from './common-text.ts';
import type { MaskedWord } from './masked-words.ts';

type State = ComparedPiece['state'];

/** A run of words of one state, or words of the common text that are missing before the place `start`. */
interface Run {
  readonly state: State;
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly text: string | null;
}

/** The printed text of a stretch of the common words; its paragraphs joined by a space. */
const printedOf = ({ unit, words }: CommonText, from: number, to: number): string => {
  const lines = Map.groupBy(words.slice(from, to), ({ line }) => line);
  return [...lines]
    .map(([line, own]) =>
      unit.divisions[line]?.block.text.slice(own[0]?.start, Math.max(...own.map(({ end }) => end))),
    )
    .join(' ');
};

/** Whether a word stands in the text beside an equal; the words of one short form stand or fall together. */
const statesOf = (common: CommonText, { words, pairs }: AlignedWording): State[] => {
  const isSamePlace = (a: MaskedWord | undefined, b: MaskedWord): boolean =>
    a !== undefined && a.line === b.line && a.start === b.start;
  const states = words.map((_, at): State => {
    const pair = pairs[at] ?? null;
    if (pair === null) return 'changed';
    return (common.slots[pair] ?? null) === null ? 'same' : 'named';
  });
  for (const [at, word] of words.entries()) {
    if (states[at] === 'changed' && isSamePlace(words[at - 1], word) && states[at - 1] === 'same')
      states[at] = 'same';
  }
  return states;
};

/** A name that is kept in the common text and printed as another one differs, though it is of the same kind. */
const isOtherName = (common: CommonText, { entity }: MaskedWord, pair: number): boolean => {
  const other = common.words[pair]?.entity ?? null;
  return entity !== null && other !== null && !isSameName([entity, other]);
};

const runsOf = (common: CommonText, aligned: AlignedWording): Run[] => {
  const { words, pairs } = aligned;
  const states = statesOf(common, aligned);
  const runs: Run[] = [];
  let next = 0;
  const putMissing = (to: number, before: Pick<Run, 'line' | 'start'>): void => {
    if (to > next)
      runs.push({ ...before, end: before.start, state: 'missing', text: printedOf(common, next, to) });
    next = Math.max(next, to);
  };
  for (const [at, word] of words.entries()) {
    const pair = pairs[at] ?? null;
    if (pair !== null) {
      putMissing(pair, word);
      next = pair + 1;
    }
    const isOther = pair !== null && states[at] === 'same' && isOtherName(common, word, pair);
    runs.push({ ...word, state: isOther ? 'changed' : (states[at] ?? 'same'), text: null });
  }
  const last = words.at(-1);
  if (last !== undefined) putMissing(common.words.length, { line: last.line, start: last.end });
  return runs;
};

/** Adds a piece; a plain one that follows a plain one becomes a part of it. */
const put = (pieces: ComparedPiece[], state: State, text: string): void => {
  if (text === '') return;
  const last = pieces.at(-1);
  if (last !== undefined && last.state === 'same' && state === 'same')
    pieces[pieces.length - 1] = { state, text: last.text + text };
  else pieces.push({ state, text });
};

/** Runs of one line that follow each other in one state, as one. */
const joined = (runs: readonly Run[]): Run[] => {
  const found: Run[] = [];
  for (const run of runs) {
    const last = found.at(-1);
    if (last !== undefined && last.state === run.state && run.state === 'changed')
      found[found.length - 1] = { ...last, end: run.end };
    else found.push(run);
  }
  return found;
};

/** A wording in paragraphs, each stretch told by how it stands to the common text. Punctuation is not compared. */
export const compareWording = (common: CommonText, aligned: AlignedWording): ComparedLine[] => {
  const [unit] = aligned.wording.units;
  if (unit === undefined) return [];
  const byLine = Map.groupBy(runsOf(common, aligned), ({ line }) => line);
  return unit.divisions.map(({ marker, level, block }, line) => {
    const pieces: ComparedPiece[] = [];
    let at = 0;
    for (const { state, start, end, text } of joined(byLine.get(line) ?? [])) {
      if (start > at) put(pieces, 'same', block.text.slice(at, start));
      put(pieces, state, text ?? block.text.slice(Math.max(at, start), end));
      if (text !== null) put(pieces, 'same', ' ');
      at = Math.max(at, end);
    }
    put(pieces, 'same', block.text.slice(at));
    return { marker, level: level - unit.division.level + 1, pieces };
  });
};
