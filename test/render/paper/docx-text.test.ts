import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toDocx } from '../../../src/render/paper/docx.ts';
import type { Paper } from '../../../src/render/paper/paper.ts';
import { lineEnds, xmlText } from '../../../src/render/paper/xml-text.ts';
import { hostileText } from './hostile-text.ts';
import { readDocuments } from './readings.ts';
import { samplePaper } from './sample.ts';
import { foldedLines, typedOrder } from './typed-order.ts';
import { typedParagraphs } from './word-file.ts';

describe('a Word file, read again, bears the typed text of its paper', () => {
  test.each(readDocuments)('$id', async ({ paper }) => {
    expect(foldedLines(typedParagraphs(await toDocx(paper)))).toBe(foldedLines(typedOrder(paper)));
  });

  test('the sample', async () => {
    expect(foldedLines(typedParagraphs(await toDocx(samplePaper)))).toBe(
      foldedLines(typedOrder(samplePaper)),
    );
  });
});

const paperWith = (text: string, cells: readonly string[]): Paper => ({
  ...samplePaper,
  name: 'van-ban',
  title: { type: text, subject: [text] },
  blocks: [
    { type: 'paragraph', style: 'text', marker: text, runs: [{ text }, { text, isSlot: true }] },
    { type: 'table', hasHead: true, rows: [cells, [text]] },
  ],
  recipients: { heading: text, lines: [text] },
  signature: { authority: [text], name: text },
});

test('any text survives, and the file stays XML', async () => {
  await fc.assert(
    fc.asyncProperty(hostileText, fc.array(hostileText, { maxLength: 4 }), async (text, cells) => {
      const paper = paperWith(text, cells);
      const kept = (one: string): string => xmlText(one).split(lineEnds).join('\n');
      expect(foldedLines(typedParagraphs(await toDocx(paper, { title: text, description: text })))).toBe(
        foldedLines(typedOrder(paper).map(kept)),
      );
    }),
    { numRuns: 60 },
  );
}, 60_000);

test('blanks inside a text are kept one by one', async () => {
  const blocks = [
    { type: 'paragraph', style: 'text', marker: null, runs: [{ text: ' a  b\tc\nd\u00a0 e ' }] },
  ] as const;
  const typed = typedParagraphs(await toDocx({ ...samplePaper, blocks }));
  expect(typed).toContain(' a  b\tc\nd\u00a0 e ');
});

test.each([
  ['a\u0000b', 'a\ufffdb'],
  ['\ud800', '\ufffd'],
  ['\udc00x\ud83d', '\ufffdx\ufffd'],
  ['\ufffe\uffff', '\ufffd\ufffd'],
  ['😀 ]]> &amp; <w:p>', '😀 ]]> &amp; <w:p>'],
  ['\u001b[31m', '\ufffd[31m'],
])('%j becomes what XML can hold', (text, held) => {
  expect(xmlText(text)).toBe(held);
});
