import fc from 'fast-check';
import type { Nodes, Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { paperToMarkdown } from '../../../src/render/paper/markdown.ts';
import { emphasise, escapeMarkdown } from '../../../src/render/paper/markdown-escape.ts';
import type { Paper, PaperBlock } from '../../../src/render/paper/paper.ts';
import { paperToText } from '../../../src/render/paper/text.ts';
import { anyPaper } from './any-paper.ts';
import { hostileText } from './hostile-text.ts';
import { readDocuments } from './readings.ts';
import { samplePaper } from './sample.ts';
import { folded } from './typed-order.ts';

const parse = (markdown: string): Root => unified().use(remarkParse).parse(markdown);

const shown = (node: Nodes): string => {
  if (node.type === 'text') return node.value;
  if (node.type === 'break') return '\n';
  if ('children' in node) return node.children.map(shown).join(node.type === 'root' ? '\n' : '');
  return ` <${node.type}> `;
};

const kinds = (node: Nodes): string[] => [
  node.type,
  ...('children' in node ? node.children.flatMap(kinds) : []),
];

const isTable = (block: PaperBlock): boolean => block.type === 'table';

/** Tables are no part of CommonMark; their cells are looked at apart. */
const withoutTables = (paper: Paper): Paper => ({
  ...paper,
  blocks: paper.blocks.filter((block) => !isTable(block)),
  appendices: paper.appendices.map((one) => ({
    ...one,
    blocks: one.blocks.filter((block) => !isTable(block)),
  })),
});

const allowed = new Set(['root', 'paragraph', 'heading', 'text', 'emphasis', 'strong', 'break']);

describe('Markdown shows the text of its paper, and makes no list of it', () => {
  test.each(readDocuments)('$id', ({ paper }) => {
    const plain = withoutTables(paper);
    const tree = parse(paperToMarkdown(plain));
    expect(folded(shown(tree))).toBe(folded(paperToText(plain)));
    expect(kinds(tree).filter((kind) => !allowed.has(kind))).toEqual([]);
  });
});

test('markers are typed: no number and no letter becomes a list', () => {
  expect(escapeMarkdown('2. Yêu cầu')).toBe('2\\. Yêu cầu');
  expect(escapeMarkdown('2) Yêu cầu')).toBe('2\\) Yêu cầu');
  expect(escapeMarkdown('đ) Yêu cầu')).toBe('đ) Yêu cầu');
  expect(escapeMarkdown('- UBND tỉnh;')).toBe('\\- UBND tỉnh;');
  expect(escapeMarkdown('# 1')).toBe('\\# 1');
  expect(escapeMarkdown('98/2023/NĐ-CP')).toBe('98/2023/NĐ-CP');
});

test('a table has a head, a rule and bars of its own', () => {
  const table = { type: 'table', hasHead: true, rows: [['TT', 'A|B'], ['1', 'x\ny'], ['2']] } as const;
  const markdown = paperToMarkdown({ ...samplePaper, blocks: [table] });
  expect(markdown).toContain('| TT | A\\|B |\n| --- | --- |\n| 1 | x y |\n| 2 |  |');
});

test('a table without a head begins with an empty one', () => {
  const table = { type: 'table', hasHead: false, rows: [['a', 'b']] } as const;
  expect(paperToMarkdown({ ...samplePaper, blocks: [table] })).toContain('|  |  |\n| --- | --- |\n| a | b |');
});

/** CommonMark shows U+FFFD for U+0000; a lone half of a pair is no character of any file. */
const held = (text: string): string => text.toWellFormed().replaceAll('\u0000', '\ufffd');

test('any text is shown as it is', () => {
  fc.assert(
    fc.property(hostileText, (any) => {
      const text = held(any);
      const tree = parse(escapeMarkdown(text));
      expect(folded(shown(tree))).toBe(folded(text));
      expect(kinds(tree).filter((kind) => !allowed.has(kind) || kind === 'heading')).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test('any text is shown as it is between marks of emphasis', () => {
  fc.assert(
    fc.property(hostileText, fc.constantFrom('*' as const, '**' as const), (any, mark) => {
      const text = held(any);
      expect(folded(shown(parse(emphasise(text, mark))))).toBe(folded(text));
    }),
    { numRuns: 500 },
  );
});

test('any paper is shown with all of its text', () => {
  fc.assert(
    fc.property(anyPaper, (any) => {
      const paper = withoutTables(any);
      const tree = parse(held(paperToMarkdown(paper)));
      const letters = (text: string): string => text.replace(/\s+/g, '');
      expect(letters(shown(tree))).toBe(letters(held(paperToText(paper))));
      expect(kinds(tree).filter((kind) => !allowed.has(kind))).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
