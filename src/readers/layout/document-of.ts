import type {
  DocumentBlock,
  DocumentKind,
  DocumentLine,
  ParagraphBlock,
  ReadDocument,
  TableBlock,
  WeakWord,
} from '../document.ts';
import { assertWithin, ReaderError } from '../reader-error.ts';
import type { ReaderWarning } from '../warning.ts';
import { blockText, paragraphLine } from './block-text.ts';
import { isBlankCell, layoutOf } from './table-layout.ts';
import { widestRow } from './widest-row.ts';

/** What a reader knows of a document beside its blocks. */
export interface DocumentFacts {
  readonly warnings: readonly ReaderWarning[];
  readonly pages: number | null;
  readonly confidence?: number;
  readonly isOcrDraft?: boolean;
}

/** Lines that belong together: no blank line stands between them. */
interface Group {
  readonly block: number;
  readonly page: number | null;
  readonly lines: readonly { readonly text: string; readonly weakWords: readonly WeakWord[] }[];
  /** Whether it may stand right under a group like it: lines of a centred title, of one cell. */
  readonly binds: 'title' | 'cell' | null;
}

/** Places of the weak words of a paragraph, counted in its printed line. */
function weakWordsIn(block: ParagraphBlock, line: string): WeakWord[] {
  let from = 0;
  return (block.weakWords ?? []).flatMap((word) => {
    const start = line.indexOf(word.text, from);
    if (start < 0) return [];
    from = start + word.text.length;
    return [{ ...word, start }];
  });
}

function paragraphGroup(block: ParagraphBlock, index: number, binds: Group['binds']): Group {
  const lines = paragraphLine(block)
    .split('\n')
    .map((text) => text.trim())
    .filter((text) => text !== '');
  return {
    block: index,
    page: block.page,
    binds,
    lines: lines.map((text) => ({ text, weakWords: weakWordsIn(block, text) })),
  };
}

/** Groups of a cell: paragraphs right under each other, tables in it as they are. */
function cellGroups(blocks: readonly DocumentBlock[], index: number): Group[] {
  return blocks.flatMap((block) =>
    block.type === 'table' ? tableGroups(block, index) : [paragraphGroup(block, index, 'cell')],
  );
}

/** A blank group parts what stands before and behind it. */
const parting = (index: number, page: number | null): Group => ({
  block: index,
  page,
  lines: [],
  binds: null,
});

function tableGroups(table: TableBlock, index: number): Group[] {
  const { rows, page } = table;
  const layout = layoutOf(table);
  if (layout === 'cells') {
    return rows
      .flat()
      .flatMap(({ blocks }) =>
        blocks.flatMap((block) =>
          block.type === 'table' ? tableGroups(block, index) : [paragraphGroup(block, index, null)],
        ),
      );
  }
  if (layout === 'columns') {
    const width = widestRow(table);
    return Array.from({ length: width }).flatMap((_, column) =>
      rows.flatMap((row) => {
        const cell = row[column];
        if (cell === undefined || isBlankCell(cell)) return [];
        return [...cellGroups(cell.blocks, index), parting(index, page)];
      }),
    );
  }
  const lines = rows
    .map((row) => row.map(({ blocks }) => blocks.map(blockText).join(' ').trim()))
    .filter((cells) => cells.some((cell) => cell !== ''))
    .map((cells) => ({ text: `| ${cells.join(' | ')} |`.replace(/ {2,}/g, ' '), weakWords: [] }));
  return [{ block: index, page, lines, binds: null }];
}

/** Centred paragraphs right under each other are the lines of one title. */
const blockGroups = (block: DocumentBlock, index: number): Group[] =>
  block.type === 'table'
    ? tableGroups(block, index)
    : [paragraphGroup(block, index, block.align === 'center' ? 'title' : null)];

/**
 * Puts the blocks of a file into the lines that the pipeline reads: letterhead and signature column by column, tables row
 * by row between bars, everything else a paragraph a line with a blank line behind it.
 *
 * @throws ReaderError where there is no text, or too much
 */
export function documentOf(
  kind: DocumentKind,
  blocks: readonly DocumentBlock[],
  facts: DocumentFacts,
): ReadDocument {
  const lines: DocumentLine[] = [];
  const printed: string[] = [];
  let before: Group | null = null;
  let length = 0;
  for (const group of blocks.flatMap(blockGroups)) {
    const isBound: boolean = before !== null && before.binds !== null && before.binds === group.binds;
    const isUnder = isBound && (before?.lines.length ?? 0) > 0;
    if (group.lines.length > 0 && printed.length > 0 && !isUnder && printed.at(-1) !== '') printed.push('');
    for (const { text, weakWords } of group.lines) {
      printed.push(text);
      lines.push({ number: printed.length, text, block: group.block, page: group.page, weakWords });
      length += text.length;
    }
    before = group;
  }
  if (lines.length === 0) throw new ReaderError('no-text');
  assertWithin('textUnits', length);
  return {
    kind,
    text: printed.join('\n'),
    lines,
    blocks,
    warnings: facts.warnings,
    confidence: facts.confidence ?? 1,
    pages: facts.pages,
    isOcrDraft: facts.isOcrDraft ?? false,
  };
}
