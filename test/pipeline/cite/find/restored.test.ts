import { expect, test } from 'vitest';
import { withMarksRestored } from '../../../../src/pipeline/cite/find/restored.ts';
import { foldKeepingLength } from '../../../../src/pipeline/text/fold.ts';

test.each([
  ['Nghi quyêt của Bô Chinh trị', 'Nghị quyết của Bộ Chính trị'],
  ['KÉ HOẠCH', 'KẾ HOẠCH'],
  ['Quyết định của Uỷ ban nhân dân', 'Quyết định của Uỷ ban nhân dân'],
  ['', ''],
])('%s', (text, read) => {
  expect(withMarksRestored(text, foldKeepingLength(text))).toBe(read);
  expect(read).toHaveLength(text.length);
});
