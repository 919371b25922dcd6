import { expect, test } from 'vitest';
import { modelUses } from '../../../src/pipeline/catalogue/model-uses.ts';
import { emptyRegistry } from '../../../src/pipeline/registry.ts';
import { run } from '../../../src/pipeline/run.ts';

const reading = (id: string, text: string) => run({ path: id, text, sha256: '' }, emptyRegistry, { id });

const line =
  'Định kỳ báo cáo kết quả công tác thi đua, khen thưởng 6 tháng (trước ngày [ngày]) về [tên cơ quan] để tổng hợp.';

test('a plan with like words counts once, whatever stands in the blanks and whatever the marks', () => {
  const like =
    'Định kỳ báo cáo kết quả công tác thi đua khen thưởng 6 tháng (trước ngày 15/5) về UBND xã để tổng hợp.';
  const uses = modelUses(
    [{ id: 'bao-cao', lines: [line] }],
    [
      reading('mot', `I. BÁO CÁO\n\n1. ${like}\n\n2. ${like}`),
      reading('hai', `I. BÁO CÁO\n\n1. ${like.toLocaleUpperCase('vi')}`),
      reading('ba', 'I. BÁO CÁO\n\n1. Các đơn vị báo cáo kết quả thực hiện kế hoạch trước ngày 15/11.'),
    ],
  );
  expect(uses.get('bao-cao')).toEqual(['mot', 'hai']);
});

test('a clause of few words is told no uses: they would be everywhere', () => {
  const uses = modelUses([{ id: 'ky', lines: ['KT. CHỦ TỊCH'] }], [reading('mot', 'KT. CHỦ TỊCH')]);
  expect(uses.get('ky')).toEqual([]);
});
