import { expect, test } from 'vitest';
import { fingerprintOf } from '../../../src/pipeline/text/fingerprint.ts';
import type { OutlineNode } from '../../../src/schemas/entry.ts';
import {
  clauseMark,
  sharedAddress,
  sharedTextAt,
} from '../../../src/workspace/shared-address/clause-mark.ts';

const node = (anchor: string, text: string, children: OutlineNode[] = []): OutlineNode => ({
  anchor,
  marker: null,
  level: 1,
  line: 1,
  heading: null,
  text,
  role: null,
  children,
});
const outline = [
  node('i', 'MỤC ĐÍCH'),
  node('ii', 'NỘI DUNG', [node('ii.1', 'Thi đua', [node('ii.1.đ', 'Khen thưởng kịp thời.')])]),
];

test('a clause has the mark of its own words, wherever it stands', () => {
  expect(clauseMark(outline, 'ii.1.đ')).toBe(fingerprintOf('Khen thưởng kịp thời.'));
  expect(clauseMark(outline, 'ii.1.e')).toBeNull();
  expect(clauseMark(outline, 'L12')).toBeNull();
});

test('a shared address tells whether its words are the same, others or gone', () => {
  const mark = clauseMark(outline, 'ii.1') ?? '';
  expect(sharedTextAt(outline, 'ii.1', mark)).toBe('same');
  expect(sharedTextAt(outline, 'ii.1.đ', mark)).toBe('changed');
  expect(sharedTextAt(outline, 'iii', mark)).toBe('gone');
});

test('the mark stands in the query, and the fragment stays the id; an older mark does not stay', () => {
  const page = 'https://example.org/ke-hoach/a/?v=old#i';
  expect(sharedAddress(page, 'ii.1.đ', 'abc')).toBe('https://example.org/ke-hoach/a/?v=abc#ii.1.%C4%91');
  expect(sharedAddress(page, 'L12', null)).toBe('https://example.org/ke-hoach/a/#L12');
});
