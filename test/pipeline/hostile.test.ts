import { expect, test } from 'vitest';
import { textualNodes } from '../../src/pipeline/parse/textual-nodes.ts';
import { emptyRegistry } from '../../src/pipeline/registry.ts';
import { run } from '../../src/pipeline/run.ts';

const source = (text: string) => ({ path: 'hostile.txt', text, sha256: '0'.repeat(64) });

/** Numbers of the lines that hold anything that a person sees. */
const printedLines = (text: string): number[] =>
  text
    .split('\n')
    .flatMap((line, index) => (/[^\s\u200B-\u200D\u2060\uFEFF\u00AD]/.test(line) ? [index + 1] : []));

test.each([
  ['one line of 300,000 characters', 'Tổ chức phong trào thi đua '.repeat(11_000)],
  ['200,000 short lines', '- a\n'.repeat(200_000)],
  ['quotation marks that never close', '“'.repeat(200_000)],
  ['brackets that never close', `${'['.repeat(50_000)}\n${'('.repeat(50_000)}\n${']('.repeat(50_000)}`],
  ['marks of emphasis', `${'*'.repeat(50_000)}\n${'_ '.repeat(50_000)}`],
  ['tags that never close', '<b><i>'.repeat(30_000)],
  ['bars of a table', `${'|'.repeat(50_000)}\n${'| - '.repeat(20_000)}`],
  ['a printed form with leader dots', `ngày ${'.'.repeat(20_000)} tháng ${'…'.repeat(20_000)} x`],
  ['blanks between two words', `Căn cứ${' '.repeat(100_000)}Luật`],
  ['halves of surrogate pairs', '\ud800 a\n\udc00\n'.repeat(1000)],
  ['a word under ten thousand marks', `a${'\u0301'.repeat(10_000)}`],
  ['nothing', ''],
  ['blank lines', '\n \n\t\n'],
  ['control characters', '\u0000\u0001\u0002\n\u001b[31m\n'],
])(
  '%s is read without an error, and every line is kept',
  (_what, text) => {
    const { entry, tree } = run(source(text), emptyRegistry);
    expect(entry.citations).toEqual([]);
    const owned = textualNodes(tree).flatMap(({ lines }) => lines);
    expect(owned.toSorted((a, b) => a - b)).toEqual(printedLines(text));
  },
  60_000,
);
