import type { Element, ElementContent, Root } from 'hast';
import { describe, expect, test } from 'vitest';
import { htmlOf } from '../../../src/render/html.ts';
import { paperToHtml } from '../../../src/render/paper/html.ts';
import { readDocuments } from './readings.ts';
import { samplePaper } from './sample.ts';
import { foldedLines, typedOrder } from './typed-order.ts';

const inline = new Set(['strong', 'em', 'span']);

const textOf = (node: Root | ElementContent): string => {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return '';
  const text = node.children.map((child) => (child.type === 'doctype' ? '' : textOf(child))).join('');
  return node.type === 'element' && !inline.has(node.tagName) ? `${text} ` : text;
};

const elementsOf = (node: Root | ElementContent): Element[] =>
  'children' in node
    ? node.children.flatMap((child) => (child.type === 'element' ? [child, ...elementsOf(child)] : []))
    : [];

const lettersOf = (text: string): string => [...text.replace(/\s+/g, '')].sort().join('');

describe('HTML bears the typed text of its paper', () => {
  test.each(readDocuments)('$id', ({ paper }) => {
    // The mark of a Party letterhead is drawn by the style sheet; those who confirm stand behind the recipients here.
    const typed = typedOrder({ ...paper, form: 'state' });
    const shown = textOf(paperToHtml(paper));
    expect(lettersOf(shown)).toBe(lettersOf(typed.join('')));
    if ((paper.confirmations ?? []).length === 0) expect(foldedLines([shown])).toBe(foldedLines(typed));
  });
});

test('carries no style attribute, no id and no heading, so that it may stand in any page', () => {
  for (const { paper } of readDocuments) {
    for (const { tagName, properties } of elementsOf(paperToHtml(paper))) {
      expect(tagName).not.toMatch(/^h\d$/);
      expect(Object.keys(properties)).not.toContain('style');
      expect(Object.keys(properties)).not.toContain('id');
    }
  }
});

test('text is never markup', () => {
  const hostile = '<script>alert(1)</script>\u0000 & "x"';
  const html = htmlOf(
    paperToHtml({
      ...samplePaper,
      title: { type: hostile, subject: [hostile] },
      blocks: [
        { type: 'paragraph', style: 'text', marker: hostile, runs: [{ text: hostile, isSlot: true }] },
        { type: 'table', hasHead: true, rows: [[hostile], [hostile]] },
      ],
      recipients: { heading: hostile, lines: [hostile] },
      signature: { authority: [hostile], below: [hostile], name: hostile },
    }),
  );
  expect(html).not.toContain('<script');
  expect(html).not.toContain('\u0000');
});

test('a blank is marked, a break is a break', () => {
  const html = htmlOf(
    paperToHtml({
      ...samplePaper,
      blocks: [
        {
          type: 'paragraph',
          style: 'text',
          marker: 'a)',
          runs: [{ text: 'Giao ' }, { text: '[tên đơn vị]', isSlot: true }, { text: '\nxong' }],
        },
      ],
    }),
  );
  expect(html).toContain(
    '<p class="paper-text">a) Giao <span class="paper-slot">[tên đơn vị]</span><br>xong</p>',
  );
});
