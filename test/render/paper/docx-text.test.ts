import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toDocx } from '../../../src/render/paper/docx.ts';
import { lineEnds, xmlText } from '../../../src/render/paper/xml-text.ts';
import { anyPaper } from './any-paper.ts';
import { hostileText } from './hostile-text.ts';
import { readDocuments } from './readings.ts';
import { samplePaper } from './sample.ts';
import { foldedLines, typedOrder } from './typed-order.ts';
import {
  childrenNamed,
  documentOf,
  elementsNamed,
  parseXml,
  partsOf,
  typedParagraphs,
  type XmlElement,
} from './word-file.ts';

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

/** Text as XML and the lines of Word can hold it. */
const kept = (text: string): string => xmlText(text).split(lineEnds).join('\n');

/** Words of a text without the blanks between them: names of bodies and rooms to write are set anew. */
const letters = (text: string): string => text.replace(/\s+/g, '');

/** What Word asks of a table: rows, cells in every row, a paragraph at the end of every cell. */
const isSound = (table: XmlElement): boolean => {
  const rows = childrenNamed(table, 'w:tr');
  const cells = rows.map((row) => childrenNamed(row, 'w:tc'));
  return (
    rows.length > 0 &&
    cells.every((row) => row.length > 0) &&
    cells.flat().every((cell) => lastName(cell) === 'w:p')
  );
};

const lastName = ({ children }: XmlElement): string => {
  const last = children.at(-1);
  return typeof last === 'object' ? last.name : '';
};

test('any paper gives a sound file with all of its text', async () => {
  await fc.assert(
    fc.asyncProperty(anyPaper, hostileText, async (paper, about) => {
      const file = await toDocx(paper, { title: about, description: about });
      for (const [path, xml] of partsOf(file)) if (path.endsWith('.xml')) parseXml(xml);
      const document = documentOf(file);
      expect(letters(typedParagraphs(file).join(''))).toBe(letters(typedOrder(paper).map(kept).join('')));
      expect(elementsNamed(document, 'w:tbl').filter((table) => !isSound(table))).toEqual([]);
      expect(elementsNamed(document, 'w:sectPr')).toHaveLength(1 + paper.appendices.length);
    }),
    { numRuns: 80 },
  );
}, 120_000);

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
