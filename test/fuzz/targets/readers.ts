import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { type ReadOptions, readDocument } from '../../../src/readers/read-document.ts';
import { ReaderError } from '../../../src/readers/reader-error.ts';
import { planDocx } from '../../readers/fixtures/docx-file.ts';
import { pdfFile } from '../../readers/fixtures/hostile-files.ts';
import { encoders } from '../../readers/fixtures/legacy-bytes.ts';
import { planLines } from '../../readers/fixtures/plan-lines.ts';
import { planHtml } from '../../readers/fixtures/plan-pdf.ts';
import { mutatedBytes } from '../mutations/bytes.ts';
import { mutatedText } from '../mutations/text.ts';
import { shortTexts } from '../seeds.ts';
import { type FuzzTarget, target } from '../target.ts';

const options: ReadOptions = {};

/** A file gives a document whose lines stand in its text, or is refused with a sentence for people. */
const isSettled = async (bytes: Uint8Array): Promise<void> => {
  try {
    const { text, lines, confidence, blocks } = await readDocument(bytes, options);
    const printed = text.split('\n');
    for (const line of lines) {
      if (printed[line.number - 1] !== line.text) throw new Error(`Line ${line.number} is not in the text.`);
      if (blocks[line.block] === undefined) throw new Error(`Line ${line.number} belongs to no block.`);
    }
    if (!(confidence >= 0 && confidence <= 1)) throw new Error(`Unexpected confidence ${confidence}.`);
    if (/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/.test(text) && bytes[0] === 0x50)
      throw new Error('Half a letter.');
  } catch (error) {
    if (!(error instanceof ReaderError)) throw error;
    if (!/^\p{Lu}.*\.$/su.test(error.message)) throw new Error(`No sentence: ${error.message}`);
  }
};

const short = planLines.slice(0, 2).map((plan) => ({ ...plan, body: plan.body.slice(0, 12) }));
const wordFiles = short.flatMap((plan) => [planDocx(plan, 'typed'), planDocx(plan, 'automatic')]);

/** The XML of one part of a Word file changed as text, and packed again: what bytes alone hardly reach. */
const wordParts = fc.constantFrom(...wordFiles).chain((file) => {
  const parts = unzipSync(file);
  return fc
    .constantFrom(...Object.keys(parts))
    .chain((name) =>
      mutatedText([strFromU8(parts[name] ?? new Uint8Array())]).map((xml) =>
        zipSync({ ...parts, [name]: strToU8(xml) }, { level: 0 }),
      ),
    );
});

const stream = (content: string): string => `<</Length ${content.length}>>stream\n${content}\nendstream`;
const pdfObjects = [
  '<</Type/Catalog/Pages 2 0 R>>',
  '<</Type/Pages/Kids[3 0 R]/Count 1>>',
  '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>',
  stream(
    'BT /F 12 Tf 72 700 Td (Ke hoach thi dua) Tj 0 -20 Td [(Muc) -300 (dich)] TJ ET\n72 600 m 300 600 l S',
  ),
  '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
];
const pdf = pdfFile(pdfObjects);
/** One object of a PDF changed as text, the table of places made for it. */
const pdfParts = fc
  .nat(pdfObjects.length - 1)
  .chain((index) =>
    mutatedText([pdfObjects[index] ?? '']).map((changed) =>
      pdfFile(pdfObjects.map((object, at) => (at === index ? changed : object))),
    ),
  );

const html = short.map(planHtml);
const encoded = Object.values(encoders).flatMap((encode) =>
  shortTexts.slice(0, 3).map((text) => encode(text).bytes),
);

/** Readers of files, those that run in the browser; old office files need LibreOffice and a process of their own. */
export const readerTargets: readonly FuzzTarget[] = [
  target('docx, bytes', 60, mutatedBytes(wordFiles), isSettled),
  target('docx, parts', 100, wordParts, isSettled),
  target('pdf, bytes', 15, mutatedBytes([pdf]), isSettled),
  target('pdf, objects', 15, pdfParts, isSettled),
  target('html', 60, mutatedText(html).map(strToU8), isSettled),
  target('encodings', 80, mutatedBytes(encoded), isSettled),
];
