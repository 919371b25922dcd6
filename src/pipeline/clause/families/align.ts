import { diffArrays } from 'diff';

/**
 * Pairs the words of a wording with those of the common text.
 *
 * @returns for every word of `words` the index of its equal in `common`, or null; indices ascend
 */
export const alignWords = (common: readonly string[], words: readonly string[]): (number | null)[] => {
  const paired: (number | null)[] = [];
  let at = 0;
  for (const part of diffArrays([...common], [...words])) {
    const length = part.value.length;
    if (part.removed) at += length;
    else if (part.added) for (let n = 0; n < length; n += 1) paired.push(null);
    else for (let n = 0; n < length; n += 1) paired.push(at++);
  }
  return paired;
};
