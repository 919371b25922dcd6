import { widthOf } from './blocks.ts';
import type { PaperBlock, PaperParagraph, PaperRun, PaperStyle, PaperTable } from './paper.ts';

/** Declarations of one inline style, in their order. */
export type Style = Readonly<Record<string, string>>;

/**
 * One family and no fallback: LibreOffice reads a list as the name of a font that no machine has. The same stands on the
 * paragraph and on each stretch, since Word reads it there.
 */
const font: Style = { 'font-family': "'Times New Roman'", color: '#000000' };

/** 14 pt, as Annex I, part I, II.6 allows 13 to 14. */
const textSize = '14pt';

const escapeHtml = (text: string): string =>
  text
    // Characters that no document may hold, of which a pasted text could be cut off.
    .replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, (char) => (char === '\n' || char === '\t' ? char : ''))
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    // Room to write a number or a day by hand is several blanks, which HTML would take for one.
    .replace(/ (?= )/g, '\u00a0')
    .replace(/\n/g, '<br>');

const attribute = (style: Style): string =>
  Object.entries(style)
    .map(([name, value]) => `${name}:${value}`)
    .join(';');

interface Look {
  readonly bold?: boolean | undefined;
  readonly italic?: boolean | undefined;
}

/** A stretch of text; all of its look stands in its own style. */
export const spanHtml = (text: string, { bold, italic }: Look = {}, size = textSize): string => {
  const style = {
    ...font,
    'font-size': size,
    'font-weight': bold === true ? 'bold' : 'normal',
    'font-style': italic === true ? 'italic' : 'normal',
  };
  return `<span style="${attribute(style)}">${escapeHtml(text)}</span>`;
};

/** A paragraph around stretches that are HTML already. */
export const paragraphHtml = (inner: string, style: Style, size = textSize): string =>
  `<p style="${attribute({ ...style, ...font, 'font-size': size })}">${inner}</p>`;

/** Body text: justified, first line 1.27 cm, 6 pt below (Annex I, part I, II.6). */
const body: Style = {
  margin: '0cm 0cm 6pt 0cm',
  'text-align': 'justify',
  'text-indent': '1.27cm',
  'line-height': '110%',
};

/** One line above or beside others, as in a letterhead, a signature or a cell. */
export const lineStyle = (align: 'left' | 'center'): Style => ({
  margin: '0cm',
  'text-align': align,
  'text-indent': '0cm',
  'line-height': '100%',
});

const centred: Style = { ...body, 'text-align': 'center', 'text-indent': '0cm' };

const boldStyles: ReadonlySet<PaperStyle> = new Set(['centred', 'section', 'heading']);

/** Stretches of a paragraph, bold where its style asks for it, italic in a basis (Annex I, part I, II.6). */
export const runsHtml = (runs: readonly PaperRun[], style: PaperStyle): string =>
  runs
    .map(({ text, bold, italic }) =>
      spanHtml(text, {
        bold: bold === true || boldStyles.has(style),
        italic: italic === true || style === 'basis',
      }),
    )
    .join('');

const paragraph = ({ style, marker, runs }: PaperParagraph): string => {
  const isBold = boldStyles.has(style) || style === 'article';
  const look = { bold: isBold, italic: style === 'basis' };
  const inner = runsHtml(runs, style);
  if (marker === null) return paragraphHtml(inner, style === 'centred' ? centred : body);
  if (style !== 'centred')
    return paragraphHtml(spanHtml(inner === '' ? marker : `${marker} `, look) + inner, body);
  return [spanHtml(marker, look), inner]
    .filter((part) => part !== '')
    .map((part) => paragraphHtml(part, centred))
    .join('');
};

const border = '1px solid #000000';

/** Cells as typed, each at least as wide as the others; a short row ends in an empty cell. */
const table = (block: PaperTable): string => {
  const width = widthOf(block);
  const cellStyle = attribute({ border, padding: '2pt 4pt', 'vertical-align': 'top' });
  const cell = (text: string, isHead: boolean): string =>
    `<td style="${cellStyle}">${paragraphHtml(spanHtml(text, { bold: isHead }, '13pt'), lineStyle(isHead ? 'center' : 'left'), '13pt')}</td>`;
  const rows = block.rows.map((row, index) => {
    const cells = Array.from({ length: width }, (_, column) =>
      cell(row[column] ?? '', block.hasHead && index === 0),
    );
    return `<tr>${cells.join('')}</tr>`;
  });
  return `<table style="${attribute({ 'border-collapse': 'collapse', width: '100%', border })}">${rows.join('')}</table>`;
};

export const blockHtml = (block: PaperBlock): string =>
  block.type === 'paragraph' ? paragraph(block) : table(block);
