import { textOfParagraph } from './blocks.ts';
import { blockHtml, lineStyle, paragraphHtml, runsHtml, spanHtml } from './clipboard-html.ts';
import type {
  Paper,
  PaperBlock,
  PaperLetterhead,
  PaperRecipients,
  PaperSignature,
  PaperTitle,
} from './paper.ts';
import { paperToText } from './text.ts';

/** What goes to the clipboard: the two types, which say the same. */
export interface ClipboardPayload {
  /** `text/html` by which Word, LibreOffice and Google Docs keep the layout of NĐ 30/2020/NĐ-CP. */
  readonly html: string;
  /** `text/plain` with CRLF, markers as typed. */
  readonly text: string;
}

const fragment = (inner: string): string =>
  `<meta charset="utf-8"><!--StartFragment-->${inner}<!--EndFragment-->`;

/** Lines as Windows ends them, which every clipboard understands. */
const withCrLf = (text: string): string => text.replace(/\r?\n/g, '\r\n');

const blockText = (block: PaperBlock): string =>
  block.type === 'paragraph'
    ? textOfParagraph(block)
    : block.rows.map((row) => row.map((cell) => cell.replace(/\s+/g, ' ')).join('\t')).join('\n');

/**
 * A stretch of a document: typed numbers, one font, all of the look inline; headings bold, bases italic, tables kept. Text
 * is escaped, and there is neither link nor class. Cells of the plain text are parted by tabs, which spreadsheets know.
 */
export const clipboardOfBlocks = (blocks: readonly PaperBlock[]): ClipboardPayload => ({
  html: fragment(blocks.map(blockHtml).join('')),
  text: withCrLf(blocks.map(blockText).join('\n')),
});

/** Words of one paragraph, without a paragraph of their own: they are pasted where the cursor stands. */
export const clipboardOfWords = (
  text: string,
  look: { bold?: boolean; italic?: boolean } = {},
): ClipboardPayload => ({
  html: fragment(spanHtml(text, look)),
  text: withCrLf(text),
});

const lines = (
  texts: readonly (string | null)[],
  look: { bold?: boolean; italic?: boolean },
  size: string,
): string =>
  texts
    .filter((text) => text !== null)
    .map((text) => paragraphHtml(spanHtml(text, look, size), lineStyle('center'), size))
    .join('');

/** Two columns without lines; widths as the Word file has them (documents: 74 + 91 mm, 80 + 85 mm). */
const columns = (left: string, leftWidth: string, right: string, rightWidth: string): string => {
  const cell = (inner: string, width: string): string =>
    `<td style="width:${width};border:none;padding:0cm;vertical-align:top">${inner}</td>`;
  return `<table style="border-collapse:collapse;border:none"><tr>${cell(left, leftWidth)}${cell(right, rightWidth)}</tr></table>`;
};

const letterheadHtml = (head: PaperLetterhead): string =>
  columns(
    lines(head.parent, {}, '12pt') +
      lines(head.issuer, { bold: true }, '12pt') +
      lines([head.number, ...(head.about ?? [])], {}, '13pt'),
    '74mm',
    lines([head.nation], { bold: true }, '12pt') +
      lines([head.motto], { bold: true }, '13pt') +
      lines([head.placeAndDate], { italic: true }, '13pt'),
    '91mm',
  );

/** Type and subject, with an empty line before the text. */
const titleHtml = (title: PaperTitle): string =>
  lines([title.type, ...title.subject, '\u00a0'], { bold: true }, '14pt');

const recipientsHtml = ({ heading, lines: texts }: PaperRecipients): string =>
  paragraphHtml(spanHtml(heading, { bold: true, italic: true }, '12pt'), lineStyle('left'), '12pt') +
  texts.map((text) => paragraphHtml(spanHtml(text, {}, '11pt'), lineStyle('left'), '11pt')).join('');

/** Authority and post, four lines of room to sign, then the name. */
const signatureHtml = ({ authority, below, name }: PaperSignature): string =>
  lines(authority, { bold: true }, '14pt') +
  lines(['\u00a0', '\u00a0', '\u00a0', '\u00a0'], {}, '14pt') +
  lines([...(below ?? []), name], { bold: true }, '14pt');

const endHtml = ({ recipients, signature, confirmations = [] }: Paper): string => {
  const signatures = [...confirmations, ...(signature === null ? [] : [signature])].map(signatureHtml);
  if (recipients === null && signatures.length === 0) return '';
  return columns(recipients === null ? '' : recipientsHtml(recipients), '80mm', signatures.join(''), '85mm');
};

/** A whole document, letterhead and signature in columns as NĐ 30/2020/NĐ-CP, Annex I has them. */
export const clipboardOfPaper = (paper: Paper): ClipboardPayload => {
  const html = [
    paper.letterhead === null ? '' : letterheadHtml(paper.letterhead),
    paper.title === null ? '' : titleHtml(paper.title),
    ...paper.blocks.map(blockHtml),
    endHtml(paper),
    ...paper.appendices.flatMap(({ heading, blocks }) => [
      lines(heading, { bold: true }, '14pt'),
      ...blocks.map(blockHtml),
    ]),
  ];
  return { html: fragment(html.join('')), text: withCrLf(paperToText(paper).trimEnd()) };
};

/** One line of bases, set in italics. */
export const clipboardOfBasis = (text: string): ClipboardPayload => ({
  html: fragment(runsHtml([{ text }], 'basis')),
  text,
});
