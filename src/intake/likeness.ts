import { fnvOf, fnvPrime } from '../pipeline/text/fnv.ts';
import { foldedWords } from '../pipeline/text/phrase.ts';

/** Words that are looked at together; two texts share a run of so many only where one was copied. */
const runLength = 5;
/** Of the runs, those whose mark this divides are kept: enough to tell, few enough to hold for every plan. */
const keepOneOf = 8;

/** Marks of some runs of words of a text; the same runs are chosen in every text. */
export type Sketch = ReadonlySet<number>;

/** The runs of words of a text, marks of letters, capitals and line breaks left out, in small. Linear in the text. */
export const sketchOf = (text: string): Sketch => {
  const marks = foldedWords(text).map((word) => fnvOf(word));
  const sketch = new Set<number>();
  for (let at = 0; at + runLength <= marks.length; at += 1) {
    let hash = 0;
    for (let word = at; word < at + runLength; word += 1)
      hash = Math.imul(hash ^ (marks[word] ?? 0), fnvPrime) + word - at;
    const mark = (hash ^ (hash >>> 15)) >>> 0;
    if (mark % keepOneOf === 0) sketch.add(mark);
  }
  return sketch;
};

/**
 * How much of the two texts is the same (Jaccard of the sketches).
 *
 * @returns 0 to 1; 0 where one of them is too short to tell
 */
export const likenessOf = (one: Sketch, other: Sketch): number => {
  if (one.size === 0 || other.size === 0) return 0;
  let common = 0;
  for (const mark of one) if (other.has(mark)) common += 1;
  return common / (one.size + other.size - common);
};
