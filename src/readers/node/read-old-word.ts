import WordExtractor from 'word-extractor';
import type { DocumentBlock, ReadDocument } from '../document.ts';
import { decodeFonts } from '../layout/decode-fonts.ts';
import { documentOf } from '../layout/document-of.ts';
import { ReaderError } from '../reader-error.ts';
import { warn } from '../warning.ts';

const paragraph = (text: string): DocumentBlock => ({
  type: 'paragraph',
  label: null,
  text: text.normalize('NFC').replace(/[\u00A0\u2007\u202F]/g, ' '),
  align: 'start',
  bold: false,
  page: null,
});

/**
 * Reads the words of a Word 97–2003 file where no LibreOffice is at hand. Computed numbers and fonts are lost; run it in a
 * process of its own, for the library does not bound what it takes.
 *
 * @throws ReaderError where the file is damaged
 */
export async function readOldWord(bytes: Uint8Array): Promise<ReadDocument> {
  let body: string;
  try {
    const document = await new WordExtractor().extract(Buffer.from(bytes));
    body = `${document.getBody()}\n${document.getTextboxes()}\n${document.getFootnotes()}`;
  } catch {
    throw new ReaderError('damaged');
  }
  const { blocks, warnings } = decodeFonts({
    blocks: body.split(/\r\n?|\n/).map(paragraph),
    warnings: [],
  });
  return documentOf('doc', blocks, {
    warnings: [warn('converted-plain'), ...warnings],
    pages: null,
    confidence: 0.9,
  });
}
