import { withPlainSigns } from '../../pipeline/text/word-signs.ts';
import type { DocumentLine, ParagraphBlock, ReadDocument } from '../document.ts';
import { assertWithin, ReaderError } from '../reader-error.ts';
import { decodeText } from './decode-text.ts';

const paragraph = (text: string, page: number | null): ParagraphBlock => ({
  type: 'paragraph',
  label: null,
  text,
  align: 'start',
  bold: false,
  page,
});

/**
 * Reads plain text or Markdown, line by line as it stands. A form feed begins a page.
 *
 * @throws ReaderError where the bytes hold no text, or too much
 */
export function readText(bytes: Uint8Array): ReadDocument {
  assertWithin('fileBytes', bytes.length);
  const decoded = decodeText(bytes);
  const hasPages = decoded.text.includes('\f');
  const printed = withPlainSigns(decoded.text).replace(/\r\n?/g, '\n').replace(/\n?\f/g, '\n\f');
  assertWithin('textUnits', printed.length);
  const lines: DocumentLine[] = [];
  const blocks: ParagraphBlock[] = [];
  let page = 1;
  for (const [index, each] of printed.split('\n').entries()) {
    if (each.startsWith('\f')) page += 1;
    const text = each.replace('\f', '');
    if (text.trim() === '') continue;
    const place = hasPages ? page : null;
    lines.push({ number: index + 1, text, block: blocks.length, page: place, weakWords: [] });
    blocks.push(paragraph(text, place));
  }
  if (lines.length === 0) throw new ReaderError('no-text');
  return {
    kind: 'text',
    text: printed.replaceAll('\f', ''),
    lines,
    blocks,
    warnings: decoded.warnings,
    confidence: decoded.confidence,
    pages: hasPages ? page : null,
    isOcrDraft: false,
  };
}
