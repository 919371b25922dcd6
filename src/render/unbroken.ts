/** A stretch of a text; one that is whole must not be broken between two lines. */
export interface Stretch {
  readonly text: string;
  readonly isWhole: boolean;
}

/** Numbers of documents and their like: "98/2023/NĐ-CP", "34-CT/TW". */
const isReference = (word: string): boolean => /^(?=.*-)(?=.*\/)(?=.*\d).*\p{L}/u.test(word);

/** The end of an address whose beginning stands before a blank: "III.2.c –3". */
const isAddressEnd = (word: string): boolean => /^–\d/.test(word);

/**
 * A text cut so that numbers of documents and addresses of clauses stay on one line; the stretches together are the text.
 */
export const unbroken = (text: string): Stretch[] => {
  const stretches: { text: string; isWhole: boolean }[] = [];
  const words = text.split(' ');
  for (const [index, word] of words.entries()) {
    const printed = index === 0 ? word : ` ${word}`;
    const last = stretches.at(-1);
    const isWhole = isReference(word);
    if (isAddressEnd(word) && index > 0) {
      const before = words[index - 1] ?? '';
      const kept = last === undefined ? '' : last.text.slice(0, last.text.length - before.length);
      stretches.splice(
        stretches.length - 1,
        1,
        { text: kept, isWhole: false },
        { text: before + printed, isWhole: true },
      );
    } else if (isWhole) {
      stretches.push(
        { text: printed.slice(0, printed.length - word.length), isWhole: false },
        { text: word, isWhole },
      );
    } else if (last === undefined || last.isWhole) stretches.push({ text: printed, isWhole: false });
    else last.text += printed;
  }
  return stretches.filter((stretch) => stretch.text !== '');
};
