import type { DraftReport } from './draft-finding.ts';
import type { DraftLint } from './draft-rule.ts';
import { isRunning, mendAt, type Paragraph, spanAt } from './paragraph.ts';
import { beforeFigures, compounds, reduplicated } from './repeated-words.table.ts';

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const wordsOf = (text: string): Word[] =>
  [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }) => ({
    text: word,
    start: index,
    end: index + word.length,
  }));

/** Whether nothing but one space parts each of the words `[from, to)`. */
const areTogether = (words: readonly Word[], from: number, to: number, text: string): boolean => {
  for (let at = from + 1; at < to; at += 1) {
    const [left, right] = [words[at - 1], words[at]];
    if (left === undefined || right === undefined || text.slice(left.end, right.start) !== ' ') return false;
  }
  return true;
};

function repeatAt(words: readonly Word[], at: number, text: string): { length: number } | null {
  const same = (length: number): boolean => {
    for (let step = 0; step < length; step += 1) {
      const again = words[at + length + step];
      if (again === undefined || words[at + step]?.text !== again.text) return false;
    }
    return areTogether(words, at, at + 2 * length, text);
  };
  for (const length of [3, 2]) if (same(length)) return { length };
  const word = words[at]?.text ?? '';
  const isWord = /^\p{L}{2,}$/u.test(word) && !reduplicated.has(word.toLowerCase());
  if (!isWord || !same(1)) return null;
  const next = words[at + 2];
  const isCompound = next !== undefined && compounds.has(`${word} ${next.text}`);
  const isDate = beforeFigures.has(word) && next !== undefined && /^\d/.test(next.text);
  return isDate || isCompound ? null : { length: 1 };
}

function reportsOf(paragraph: Paragraph, raw: string): DraftReport[] {
  const { text } = paragraph;
  const words = wordsOf(text);
  const reports: DraftReport[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const found = repeatAt(words, at, text);
    const [first, last] = [words[at], words[at + 2 * (found?.length ?? 0) - 1]];
    const once = words[at + (found?.length ?? 1) - 1];
    if (found === null || first === undefined || last === undefined || once === undefined) continue;
    const range = { start: first.start, end: last.end };
    const printed = text.slice(range.start, range.end);
    const replacement = text.slice(first.start, once.end);
    reports.push({
      rule: 'doubled-word',
      ...spanAt(paragraph, range.start, range.end, raw),
      actual: printed,
      expected: replacement,
      values: { printed },
      ...mendAt(paragraph, range, raw, { replacement, sure: found.length > 1 }),
    });
    at += 2 * found.length - 1;
  }
  return reports;
}

/** Words, or groups of up to three, that stand twice. Names doubled in capitals ("TỔ TỔ") are met nowhere. */
export const repeatedWords: DraftLint = ({ paragraphs, raw }) =>
  paragraphs.filter(isRunning).flatMap((paragraph) => reportsOf(paragraph, raw));
