import type { Element, Nodes, Properties } from 'hast';
import type { Alignment, DocumentBlock, TableCell } from '../document.ts';
import { formatNumber } from '../docx/number-format.ts';
import { fontEncoding } from '../encoding/font-encoding.ts';
import { assertWithin } from '../reader-error.ts';
import { blockElements, droppedElements } from './elements.table.ts';

/** What holds for the text inside an element. */
interface Scope {
  readonly align: Alignment;
  readonly bold: boolean;
  readonly font: string | null;
  readonly keepsLines: boolean;
  readonly depth: number;
}

interface OpenParagraph {
  text: string;
  isBold: boolean;
  label: string | null;
}

const alignments: Readonly<Record<string, Alignment>> = {
  center: 'center',
  right: 'end',
  justify: 'justify',
  left: 'start',
};

const formatOfType: Readonly<Record<string, string>> = {
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
};

const attribute = (properties: Properties, name: string): string => {
  const value = properties[name];
  return value === undefined || value === null ? '' : String(value);
};

const styleOf = (properties: Properties, name: string): string =>
  new RegExp(`(?:^|;)\\s*${name}\\s*:\\s*([^;]{1,200})`, 'i')
    .exec(attribute(properties, 'style'))?.[1]
    ?.trim() ?? '';

const firstFont = (names: string): string | null => {
  const [first = ''] = names.split(',');
  const name = first.replace(/["']/g, '').trim();
  return name === '' ? null : name;
};

const isHidden = ({ properties }: Element): boolean =>
  properties['hidden'] === true ||
  /^none/i.test(styleOf(properties, 'display')) ||
  /^all/i.test(styleOf(properties, 'mso-hide'));

function scopeIn({ tagName, properties }: Element, outer: Scope): Scope {
  const aligned = attribute(properties, 'align') || styleOf(properties, 'text-align');
  const weight = styleOf(properties, 'font-weight');
  return {
    align: tagName === 'center' ? 'center' : (alignments[aligned.toLowerCase()] ?? outer.align),
    bold:
      /^(?:b|strong|th|h[1-6])$/.test(tagName) ||
      /^(?:bold|[6-9]00)/.test(weight) ||
      (weight === '' && outer.bold),
    font: firstFont(styleOf(properties, 'font-family') || attribute(properties, 'face')) ?? outer.font,
    keepsLines: outer.keepsLines || tagName === 'pre',
    depth: outer.depth + 1,
  };
}

/** Collects the blocks of a tree; scripts, styles and what is hidden are passed over, links are plain words. */
class BlockWalker {
  blocks: DocumentBlock[] = [];
  readonly legacyFonts = new Map<string, string>();
  hasScripts = false;
  #paragraph: OpenParagraph | null = null;
  #label: string | null = null;

  walk(node: Nodes, scope: Scope): void {
    assertWithin('xmlDepth', scope.depth);
    if (node.type === 'text') this.#add(node.value, scope);
    else if (node.type === 'element') this.#element(node, scope);
    else if (node.type === 'root') for (const child of node.children) this.walk(child, scope);
  }

  #element(element: Element, outer: Scope): void {
    const { tagName } = element;
    if (tagName === 'script') this.hasScripts = true;
    if (droppedElements.has(tagName) || isHidden(element)) return;
    const scope = scopeIn(element, outer);
    if (tagName === 'br') {
      this.#add('\n', { ...scope, keepsLines: true });
      return;
    }
    if (tagName === 'table') {
      this.#table(element, scope);
      return;
    }
    const isBlock = blockElements.has(tagName);
    if (isBlock) this.settle(outer.align);
    if (tagName === 'ol' || tagName === 'ul') this.#list(element, scope);
    else for (const child of element.children) this.walk(child, scope);
    if (isBlock) this.settle(scope.align);
  }

  #list({ tagName, properties, children }: Element, scope: Scope): void {
    const format = formatOfType[attribute(properties, 'type')] ?? 'decimal';
    let value = Number(properties['start'] ?? 1) || 1;
    for (const child of children) {
      if (child.type === 'element' && child.tagName === 'li') {
        this.#label = tagName === 'ul' ? '-' : `${formatNumber(value, format)}.`;
        value += 1;
      }
      this.walk(child, scope);
    }
  }

  #table(table: Element, scope: Scope): void {
    this.settle(scope.align);
    const outer = this.blocks;
    const rows: TableCell[][] = [];
    const readRow = (row: Element): void => {
      const cells: TableCell[] = [];
      for (const cell of row.children) {
        if (cell.type !== 'element' || !/^t[dh]$/.test(cell.tagName) || isHidden(cell)) continue;
        this.blocks = [];
        const inner = scopeIn(cell, { ...scope, align: 'start' });
        for (const child of cell.children) this.walk(child, inner);
        this.settle(inner.align);
        cells.push({ blocks: this.blocks, span: 1 });
      }
      if (cells.length > 0) rows.push(cells);
    };
    for (const part of table.children) {
      if (part.type !== 'element') continue;
      if (part.tagName === 'tr') readRow(part);
      else if (/^t(?:head|body|foot)$/.test(part.tagName))
        for (const row of part.children) if (row.type === 'element' && row.tagName === 'tr') readRow(row);
    }
    this.blocks = outer;
    if (rows.length > 0) this.blocks.push({ type: 'table', rows, page: null });
  }

  #add(value: string, { keepsLines, bold, font }: Scope): void {
    const encoding = font === null ? null : fontEncoding(font);
    const text = keepsLines ? value : value.replace(/[\t\n\f\r ]+/g, ' ');
    if (this.#paragraph === null) {
      if (text.trim() === '') return;
      this.#paragraph = { text: '', isBold: true, label: this.#label };
      this.#label = null;
    }
    if (encoding !== null && font !== null) this.legacyFonts.set(encoding.name, font);
    this.#paragraph.text += encoding === null ? text.replaceAll('\u00AD', '') : encoding.decode(text);
    this.#paragraph.isBold &&= bold || text.trim() === '';
  }

  /** Ends the open paragraph. */
  settle(align: Alignment): void {
    const paragraph = this.#paragraph;
    this.#paragraph = null;
    if (paragraph === null) return;
    const text = paragraph.text
      .normalize('NFC')
      .replace(/[\u00A0\u2007\u202F]/g, ' ')
      .replace(/ *\n */g, '\n')
      .trim();
    this.blocks.push({
      type: 'paragraph',
      label: paragraph.label,
      text,
      align,
      bold: paragraph.isBold,
      page: null,
    });
  }
}

export interface HtmlBlocks {
  readonly blocks: readonly DocumentBlock[];
  /** Font by the encoding that was read by it. */
  readonly legacyFonts: ReadonlyMap<string, string>;
  readonly hasScripts: boolean;
}

/**
 * The blocks of a page of HTML: its words and tables alone.
 *
 * @throws ReaderError where elements are nested too deeply
 */
export function htmlBlocks(tree: Nodes): HtmlBlocks {
  const walker = new BlockWalker();
  walker.walk(tree, { align: 'start', bold: false, font: null, keepsLines: false, depth: 0 });
  walker.settle('start');
  const { blocks, legacyFonts, hasScripts } = walker;
  return { blocks, legacyFonts, hasScripts };
}
