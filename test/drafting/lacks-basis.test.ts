import { expect, test } from 'vitest';
import { lacksBasis } from '../../src/drafting/lacks-basis.ts';
import { newDraft } from '../../src/drafting/skeleton.ts';
import type { Draft } from '../../src/schemas/draft.ts';

const office = {
  level: 'commune',
  name: 'Ủy ban nhân dân xã Lam Vỹ',
  parent: '',
  abbreviation: 'UBND',
  place: 'Lam Vỹ',
  placeId: null,
} as const;

const empty = newDraft({ kind: 'ca-nam', office, year: 2027 });

const withLine = (id: string, text: string): Draft => ({
  ...empty,
  sections: empty.sections.map((section) =>
    section.id === id
      ? {
          ...section,
          parts: [
            { id: 'a', role: null, lines: [{ marker: null, level: 1, text }], origin: { from: 'own' } },
          ],
        }
      : section,
  ),
});

test.each([
  ['an empty frame', empty, true],
  ['a blank line of bases', withLine('can-cu', ' '), true],
  [
    'an opening that names no text',
    withLine('dan-nhap', 'Ủy ban nhân dân xã xây dựng kế hoạch như sau:'),
    true,
  ],
  ['a line of bases', withLine('can-cu', 'Căn cứ tình hình thực tế của xã;'), false],
  ['a text named in the opening', withLine('dan-nhap', 'Thực hiện Kế hoạch số 645/KH-UBND của tỉnh'), false],
  ['a blank for a text in the opening', withLine('dan-nhap', 'Thực hiện [văn bản cấp trên], xã'), false],
])('%s: %#', (_, draft, isLacking) => {
  expect(lacksBasis(draft)).toBe(isLacking);
});
