import { expect, test } from 'vitest';
import { withMarksRestored } from '../../../../src/pipeline/cite/find/restored.ts';
import { foldKeepingLength } from '../../../../src/pipeline/text/fold.ts';

test.each([
  ['Nghi quyêt của Bô Chinh trị', 'Nghị quyết của Bộ Chính trị'],
  ['KÉ HOẠCH', 'KẾ HOẠCH'],
  ['Quyết định của Uỷ ban nhân dân', 'Quyết định của Ủy ban nhân dân'],
  ['UBND phường An Hòa', 'UBND phường An Hòa'],
  ['UBND tinh, Ủy ban nhân dân huyên', 'UBND tỉnh, Ủy ban nhân dân huyện'],
  ['phuong an', 'phương án'],
  ['', ''],
  ['xNghi quyết', 'xNghi quyết'],
  ['5Nghi quyết', '5Nghi quyết'],
  ['Nghi quyếtx', 'Nghi quyếtx'],
  ['Nghi quyêt, quyêt đinh; Kê hoạch', 'Nghị quyết, quyết định; Kế hoạch'],
  ['Nghị quyết Nghi quyết', 'Nghị quyết Nghị quyết'],
  ['NGHI Quyết', 'NGHỊ Quyết'],
  ['Uy ban nhân dân', 'Ủy ban nhân dân'],
])('%s', (text, read) => {
  expect(withMarksRestored(text, foldKeepingLength(text))).toBe(read);
  expect(read).toHaveLength(text.length);
});
