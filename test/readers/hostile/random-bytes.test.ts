import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ReadOptions, readDocument } from '../../../src/readers/read-document.ts';
import { ReaderError } from '../../../src/readers/reader-error.ts';
import { docxFile, level, paragraph, run, table, typed } from '../fixtures/docx-file.ts';
import { pdfFile } from '../fixtures/hostile-files.ts';

const options: ReadOptions = {};

/** Reads bytes; anything but a document or a refusal with a sentence is a fault. */
async function isSettled(bytes: Uint8Array): Promise<boolean> {
  try {
    const { text, lines } = await readDocument(bytes, options);
    const printed = text.split('\n');
    return lines.every((line) => printed[line.number - 1] === line.text);
  } catch (error) {
    if (!(error instanceof ReaderError)) throw error;
    return /^\p{Lu}.*\.$/u.test(error.message);
  }
}

const word = docxFile({
  body:
    table([[typed('Nơi nhận:'), typed('CHỦ TỊCH')]]) +
    paragraph(run('Kế hoạch'), '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'),
  numbering: `<w:abstractNum w:abstractNumId="1">${level(0, { format: 'decimal', text: '%1.' })}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>`,
});

const page =
  '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>';
const pdf = pdfFile([
  '<</Type/Catalog/Pages 2 0 R>>',
  '<</Type/Pages/Kids[3 0 R]/Count 1>>',
  page,
  '<</Length 45>>stream\nBT /F 12 Tf 72 700 Td (Ke hoach thi dua) Tj ET\nendstream',
  '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
]);
const html = new TextEncoder().encode(
  '<html><body><table><tr><td>Nơi nhận:<td>CHỦ TỊCH</table><p>Kế hoạch</body>',
);

/** A file with a stretch of its bytes changed, or cut off. */
const damaged = (file: Uint8Array): fc.Arbitrary<Uint8Array> =>
  fc
    .record({
      at: fc.nat(file.length - 1),
      bytes: fc.uint8Array({ maxLength: 12 }),
      length: fc.nat(file.length),
    })
    .map(({ at, bytes, length }) => {
      const copy = file.slice(0, Math.max(1, length));
      for (const [index, byte] of bytes.entries()) if (at + index < copy.length) copy[at + index] = byte;
      return copy;
    });

const changed = (file: Uint8Array): fc.Arbitrary<Uint8Array> =>
  fc.record({ at: fc.nat(file.length - 1), byte: fc.nat(255) }).map(({ at, byte }) => {
    const copy = file.slice();
    copy[at] = byte;
    return copy;
  });

describe('any bytes give a document or a sentence', () => {
  test('bytes without order', async () => {
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 3000 }), isSettled), { numRuns: 300 });
  });

  test('bytes behind the mark of each kind', async () => {
    const mark = fc.constantFrom(
      ...['PK\u0003\u0004', '%PDF-1.7\n', '<html>', '{\\rtf1', '\u0089PNG\r\n', 'ÿØÿà', 'ÿþ', 'þÿ'].map(
        (text) => Uint8Array.from(text, (sign) => sign.charCodeAt(0)),
      ),
    );
    const marked = fc
      .tuple(mark, fc.uint8Array({ maxLength: 2000 }))
      .map(([first, rest]) => Uint8Array.from([...first, ...rest]));
    await fc.assert(fc.asyncProperty(marked, isSettled), { numRuns: 300 });
  });

  test.each([
    ['a Word file', word, 400],
    ['a PDF', pdf, 60],
    ['HTML', html, 300],
  ] as const)(
    '%s, damaged or cut short',
    async (_, file, numRuns) => {
      await fc.assert(fc.asyncProperty(fc.oneof(damaged(file), changed(file)), isSettled), { numRuns });
    },
    60_000,
  );

  test('any text comes back as it is', async () => {
    const text = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 200 })
      .map((each) => `Kế hoạch thi đua\n${each}`);
    await fc.assert(fc.asyncProperty(text, (each) => isSettled(new TextEncoder().encode(each))));
  });
});

test('the files are whole before they are damaged', async () => {
  expect((await readDocument(word)).text).toBe('Nơi nhận:\n\nCHỦ TỊCH\n\n1. Kế hoạch');
  expect((await readDocument(pdf)).text).toBe('Ke hoach thi dua');
});
