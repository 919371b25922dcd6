import type { DocumentBlock } from '../document.ts';
import type { Attributes, XmlListener } from '../xml/parse-xml.ts';
import type { BodyCensus } from './body-census.ts';
import { deletedElements, signElements, skippedElements } from './elements.table.ts';
import type { Label, Numbering } from './numbering.ts';
import {
  alignments,
  emptyRun,
  newParagraph,
  type OpenParagraph,
  type OpenRun,
  type OpenTable,
  turnField,
} from './open-parts.ts';
import { isBold, paragraphText, type RunText } from './paragraph-text.ts';
import { fontOf, isOn, type Styles } from './styles.ts';

export interface BodyContext {
  readonly styles: Styles;
  readonly numbering: Numbering;
  readonly census: BodyCensus;
  /** Blocks of the footnotes, by their id; they go behind the block that refers to them. */
  readonly notes: ReadonlyMap<string, readonly DocumentBlock[]>;
}

/** Reads the paragraphs and tables of one part ("document.xml", a footnote) in their order, as the page shows them. */
export class BodyReader implements XmlListener {
  readonly blocks: DocumentBlock[] = [];
  readonly #context: BodyContext;
  readonly #path: string[] = [];
  /** Lists that blocks go into: the body, open cells, open text boxes. */
  readonly #containers: DocumentBlock[][] = [this.blocks];
  readonly #paragraphs: OpenParagraph[] = [];
  readonly #tables: OpenTable[] = [];
  /** For each open choice between two forms of the same content: whether one was read already. */
  readonly #choices: boolean[] = [];
  #skipped = 0;
  #text: { value: string; keepsBlanks: boolean } | null = null;
  /** Runs of paragraphs whose end was deleted. */
  #carried: RunText[] = [];
  #isAtPageTop = true;

  constructor(context: BodyContext) {
    this.#context = context;
  }

  open = (name: string, attributes: Attributes): void => {
    if (this.#skipped > 0 || this.#skips(name)) {
      this.#skipped += 1;
      return;
    }
    const parent = this.#path.at(-1) ?? '';
    this.#path.push(name);
    if (parent === 'w:rPr') this.#openRunProperty(name, attributes);
    else if (parent === 'w:pPr' || parent === 'w:numPr') this.#openParagraphProperty(name, attributes);
    else if (parent === 'w:trPr' || parent === 'w:tcPr') this.#openCellProperty(name, attributes);
    else this.#openContent(name, attributes);
  };

  close = (): void => {
    if (this.#skipped > 0) {
      this.#skipped -= 1;
      return;
    }
    const name = this.#path.pop() ?? '';
    if (name === 'w:t' || name === 'm:t') this.#closeText();
    else if (name === 'w:r') this.#setRun(null);
    else if (name === 'w:p') this.#closeParagraph();
    else if (name === 'w:tc') this.#closeCell();
    else if (name === 'w:tr') this.#closeRow();
    else if (name === 'w:tbl') this.#closeTable();
    else if (name === 'w:txbxContent') this.#closeBox();
    else if (name === 'w:body') this.#settleCarried();
    else if (name === 'mc:AlternateContent') this.#choices.pop();
  };

  text = (text: string): void => {
    if (this.#text !== null && this.#skipped === 0) this.#text.value += text;
  };

  get #census(): BodyCensus {
    return this.#context.census;
  }

  get #paragraph(): OpenParagraph | undefined {
    return this.#paragraphs.at(-1);
  }

  #skips(name: string): boolean {
    const parent = this.#path.at(-1) ?? '';
    const isMark = parent === 'w:rPr' || parent === 'w:trPr';
    if (deletedElements.has(name) && !isMark) {
      this.#census.hasChanges = true;
      return true;
    }
    if (name === 'w:object' || name === 'w:altChunk') this.#census.hasEmbedded = true;
    if (name === 'mc:Choice') {
      const isSecond = this.#choices.at(-1) === true;
      if (!isSecond && this.#choices.length > 0) this.#choices[this.#choices.length - 1] = true;
      return isSecond;
    }
    // A form for older programs is read only where no newer one stands before it.
    if (name === 'mc:Fallback') return this.#choices.at(-1) === true;
    return skippedElements.has(name);
  }

  #openRunProperty(name: string, { 'w:val': value, ...attributes }: Attributes): void {
    const paragraph = this.#paragraph;
    const owner = this.#path.at(-3);
    if (owner === 'w:pPr' && paragraph !== undefined && deletedElements.has(name)) {
      paragraph.endsDeleted = true;
      this.#census.hasChanges = true;
    }
    const run = paragraph?.run;
    if (owner !== 'w:r' || run === null || run === undefined) return;
    if (name === 'w:b') run.bold = isOn(value);
    else if (name === 'w:caps') run.caps = isOn(value);
    else if (name === 'w:vanish') run.hidden = isOn(value);
    else if (name === 'w:rFonts') run.font = fontOf(attributes);
    else if (name === 'w:rStyle') run.style = value ?? null;
  }

  #openParagraphProperty(name: string, { 'w:val': value = '' }: Attributes): void {
    const paragraph = this.#paragraph;
    if (paragraph === undefined) return;
    if (name === 'w:pStyle') paragraph.style = value;
    else if (name === 'w:jc') paragraph.align = value;
    else if (name === 'w:numId') paragraph.numId = value;
    else if (name === 'w:ilvl') paragraph.level = Number(value);
    else if (name === 'w:pageBreakBefore' && (value === '' || isOn(value))) this.#turnPage();
  }

  #openCellProperty(name: string, { 'w:val': value }: Attributes): void {
    const table = this.#tables.at(-1);
    if (table === undefined) return;
    if (name === 'w:gridSpan') table.span = Math.min(64, Math.max(1, Number(value) || 1));
    else if (name === 'w:hidden') table.isRowDeleted = isOn(value);
    else if (name === 'w:del') {
      table.isRowDeleted = true;
      this.#census.hasChanges = true;
    }
  }

  #openContent(name: string, attributes: Attributes): void {
    const sign = signElements.get(name);
    if (sign !== undefined) this.#add(sign);
    else if (name === 'w:p') this.#paragraphs.push(this.#newParagraph());
    else if (name === 'w:r') this.#setRun(emptyRun());
    else if (name === 'w:t' || name === 'm:t')
      this.#text = { value: '', keepsBlanks: attributes['xml:space'] === 'preserve' };
    else if (name === 'w:br') this.#openBreak(attributes['w:type'] ?? '');
    else if (name === 'w:lastRenderedPageBreak') this.#turnPage();
    else if (name === 'w:sym') this.#addGlyph(attributes['w:char'] ?? '');
    else if (name === 'w:fldChar') this.#turnField(attributes['w:fldCharType'] ?? '');
    else if (name === 'w:footnoteReference' || name === 'w:endnoteReference')
      this.#addNote(`${name} ${attributes['w:id'] ?? ''}`);
    else if (name === 'w:ins' || name === 'w:moveTo') this.#census.hasChanges = true;
    else if (name === 'pic:pic' || name === 'v:imagedata') this.#census.pictures += 1;
    else if (name === 'mc:AlternateContent') this.#choices.push(false);
    else if (name === 'w:txbxContent') this.#containers.push([]);
    else if (name === 'w:tbl') this.#openTable();
    else if (name === 'w:tr') this.#openRow();
    else if (name === 'w:tc') this.#openCell();
  }

  #newParagraph(): OpenParagraph {
    const runs = this.#carried;
    this.#carried = [];
    return newParagraph(this.#census.pages, runs);
  }

  #setRun(run: OpenRun | null): void {
    const paragraph = this.#paragraph;
    if (paragraph !== undefined) paragraph.run = run;
  }

  /** Adds text with the look of the open run, unless it is hidden or belongs to the instruction of a field. */
  #add(text: string): void {
    const paragraph = this.#paragraph;
    if (paragraph === undefined || text === '' || paragraph.hiddenFields > 0) return;
    const { styles } = this.#context;
    const run = paragraph.run ?? emptyRun();
    const style = paragraph.style ?? styles.defaultParagraph;
    const look = <Key extends 'bold' | 'caps' | 'hidden' | 'font'>(key: Key) => {
      const own = run.style === null ? null : styles.ofRun(run.style, key);
      return run[key] ?? own ?? styles.ofRun(style, key);
    };
    if (look('hidden') === true) {
      this.#census.hasHidden ||= text.trim() !== '';
      return;
    }
    paragraph.runs.push({
      text,
      bold: look('bold') === true,
      caps: look('caps') === true,
      font: look('font'),
    });
    if (text.trim() !== '') this.#isAtPageTop = false;
  }

  #addGlyph(char: string): void {
    const code = Number.parseInt(char, 16);
    if (Number.isNaN(code)) return;
    this.#add(String.fromCharCode(code < 0x100 ? 0xf000 + code : code & 0xffff));
  }

  #closeText(): void {
    const text = this.#text;
    this.#text = null;
    if (text !== null) this.#add(text.keepsBlanks ? text.value.replace(/[\r\n]+/g, ' ') : text.value.trim());
  }

  #openBreak(type: string): void {
    if (type === 'page') this.#turnPage();
    else this.#add('\n');
  }

  /** A page that ends by a break and the mark that a program left there count once. */
  #turnPage(): void {
    if (!this.#isAtPageTop) this.#census.pages += 1;
    this.#isAtPageTop = true;
  }

  #turnField(type: string): void {
    const paragraph = this.#paragraph;
    if (paragraph !== undefined) turnField(paragraph, type);
  }

  #addNote(id: string): void {
    const note = this.#context.notes.get(id);
    const paragraph = this.#paragraph;
    if (note === undefined || paragraph === undefined) return;
    this.#census.notes += 1;
    const mark = `[${this.#census.notes}]`;
    this.#add(mark);
    const [first, ...rest] = note;
    if (first?.type !== 'paragraph') return;
    paragraph.behind.push({ ...first, label: mark, page: paragraph.page });
    for (const block of rest) paragraph.behind.push(block);
  }

  #closeParagraph(): void {
    const paragraph = this.#paragraphs.pop();
    if (paragraph === undefined) return;
    if (paragraph.endsDeleted) {
      this.#carried = paragraph.runs;
      this.#push(paragraph.behind);
      return;
    }
    const { styles, census } = this.#context;
    const style = paragraph.style ?? styles.defaultParagraph;
    const label = this.#labelOf(paragraph);
    const align = paragraph.align ?? styles.ofParagraph(style, 'align') ?? '';
    const text = paragraphText(paragraph.runs, census.letters);
    this.#push([
      {
        type: 'paragraph',
        label: label?.isTight === true ? null : (label?.text ?? null),
        text: label?.isTight === true ? label.text + text : text,
        align: alignments[align] ?? 'start',
        bold: isBold(paragraph.runs),
        page: paragraph.page,
      },
    ]);
    this.#push(paragraph.behind);
  }

  /** The label of a paragraph by its own numbering, else by that of its style; the number 0 takes it away. */
  #labelOf({ style, numId: own, level: ownLevel }: OpenParagraph): Label | null {
    const { styles, numbering } = this.#context;
    const name = style ?? styles.defaultParagraph;
    const numId = own ?? styles.ofParagraph(name, 'numId');
    if (numId === null || numId === '0') return null;
    const bound = name === null ? null : numbering.levelOfStyle(numId, name);
    const level = ownLevel ?? bound ?? styles.ofParagraph(name, 'level') ?? 0;
    return numbering.next({ numId, level });
  }

  #push(blocks: readonly DocumentBlock[]): void {
    const container = this.#containers.at(-1);
    for (const block of blocks) container?.push(block);
  }

  /** Text before a deleted end with no paragraph behind it stands by itself. */
  #settleCarried(): void {
    if (this.#carried.length === 0) return;
    this.#paragraphs.push(this.#newParagraph());
    this.#closeParagraph();
  }

  #closeBox(): void {
    this.#settleCarried();
    const blocks = this.#containers.pop() ?? [];
    const host = this.#paragraph;
    if (host === undefined) this.#push(blocks);
    else for (const block of blocks) host.behind.push(block);
  }

  #openTable(): void {
    const page = this.#census.pages;
    this.#tables.push({ rows: [], page, row: [], isRowDeleted: false, span: 1 });
  }

  #openRow(): void {
    const table = this.#tables.at(-1);
    if (table === undefined) return;
    table.row = [];
    table.isRowDeleted = false;
  }

  #openCell(): void {
    const table = this.#tables.at(-1);
    if (table === undefined) return;
    table.span = 1;
    this.#containers.push([]);
  }

  #closeCell(): void {
    this.#settleCarried();
    const table = this.#tables.at(-1);
    const blocks = this.#containers.pop() ?? [];
    table?.row.push({ blocks, span: table.span });
  }

  #closeRow(): void {
    const table = this.#tables.at(-1);
    if (table !== undefined && !table.isRowDeleted && table.row.length > 0) table.rows.push(table.row);
  }

  #closeTable(): void {
    const table = this.#tables.pop();
    if (table !== undefined && table.rows.length > 0)
      this.#push([{ type: 'table', rows: table.rows, page: table.page }]);
  }
}
