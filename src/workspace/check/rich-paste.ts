import { parseInert } from '../trusted/parse-inert.ts';

const blocks: ReadonlySet<string> = new Set([
  'ADDRESS',
  'ARTICLE',
  'BLOCKQUOTE',
  'DD',
  'DIV',
  'DL',
  'DT',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'LI',
  'OL',
  'P',
  'PRE',
  'SECTION',
  'TABLE',
  'TR',
  'UL',
]);

const silent: ReadonlySet<string> = new Set(['HEAD', 'SCRIPT', 'STYLE', 'TEMPLATE', 'TITLE']);

/** Lines of text that are being put together. */
class Lines {
  readonly #lines: string[] = [''];

  newLine(): void {
    if (this.#lines.at(-1) !== '') this.#lines.push('');
  }

  add(text: string): void {
    this.#lines.push((this.#lines.pop() ?? '') + text);
  }

  text(): string {
    return this.#lines
      .map((line) =>
        line
          .replace(/ *\t */g, '\t')
          .replace(/ +/g, ' ')
          .trim(),
      )
      .filter((line) => line !== '')
      .join('\n');
  }
}

/** Adds what a node shows; parsers of browsers bound how deep markup may nest. */
const addNode = (node: Node, lines: Lines, inCell: boolean): void => {
  if (node instanceof Text) lines.add(node.data.replace(/\s+/g, ' '));
  if (!(node instanceof Element) || silent.has(node.tagName)) return;
  const isCell = node.tagName === 'TD' || node.tagName === 'TH';
  const isBlock = blocks.has(node.tagName) || node.tagName === 'BR';
  // A cell stays on the line of its row, whatever paragraphs it holds.
  const part = (): void => {
    if (isBlock && inCell) lines.add(' ');
    else if (isBlock) lines.newLine();
  };
  part();
  if (isCell && node.previousElementSibling !== null) lines.add('\t');
  for (const child of node.childNodes) addNode(child, lines, inCell || isCell);
  part();
};

/**
 * Text of copied markup where the clipboard holds no plain text: a line for each paragraph and row, cells parted by tabs.
 * The markup is read by a parser that runs nothing and fetches nothing, and none of it reaches the page.
 */
export const textOfMarkup = (markup: string): string => {
  const lines = new Lines();
  addNode(parseInert(markup).body, lines, false);
  return lines.text();
};
