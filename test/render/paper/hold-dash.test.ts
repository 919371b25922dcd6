import { expect, test } from 'vitest';
import { holdDash } from '../../../src/render/paper/hold-dash.ts';

test.each([
  ['- Các tổ chức chính trị - xã hội xã;', '- Các tổ chức chính trị\u00a0- xã hội xã;'],
  ['- Hội đồng Thi đua – Khen thưởng;', '- Hội đồng Thi đua\u00a0– Khen thưởng;'],
  ['- Lưu: VT, VHXH-TT.', '- Lưu: VT, VHXH-TT.'],
])('%s keeps its inner dashes with the word before', (line, held) => {
  expect(holdDash(line)).toBe(held);
});
