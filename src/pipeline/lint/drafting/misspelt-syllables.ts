import { syllableKey } from '../../text/repair/syllable.ts';
import type { DraftReport } from './draft-finding.ts';
import type { DraftLint } from './draft-rule.ts';
import { isRunning, type Paragraph, spanAt } from './paragraph.ts';

/** Small letters with at least one that Vietnamese alone has; a name or a foreign word is none. */
const smallWord = /(?<![\p{L}\d@._/-])\p{Ll}{2,9}(?![\p{L}\d@_/]|[.-]\p{L})/gu;
const marked = /[^\0-\x7f]/;

function reportsOf(paragraph: Paragraph, raw: string): DraftReport[] {
  return [...paragraph.text.matchAll(smallWord)]
    .filter(([word]) => marked.test(word) && syllableKey(word) === null)
    .map(({ 0: word, index }) => ({
      rule: 'not-a-syllable',
      ...spanAt(paragraph, index, index + word.length, raw),
      actual: word,
      values: { printed: word },
    }));
}

/** Words that no Vietnamese syllable is spelt like: letters were lost or doubled. */
export const misspeltSyllables: DraftLint = ({ paragraphs, raw }) =>
  paragraphs.filter(isRunning).flatMap((paragraph) => reportsOf(paragraph, raw));
