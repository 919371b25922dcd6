import { expect, test } from 'vitest';
import { read } from './reading.ts';

const signed = (after: string) =>
  read(
    `KẾ HOẠCH\nCông tác\n\nI. MỘT\n1. Một.\nNơi nhận:\n- Lưu: VT.\nCHỦ TỊCH\n(Đã ký)\nHuỳnh Nam\n\n${after}`,
  );

test('an annex: its name is the marker, the capitals under it the heading', () => {
  const { tree, anchors } = signed(
    'PHỤ LỤC II\nDANH MỤC VIỆC\nNĂM 2024\n(Kèm theo Kế hoạch số 1/KH-UBND)\nI. TẬP THỂ\n1. Một\nMẫu số 03: Báo cáo\nHọ và tên',
  );
  const annexes = tree.children.find(({ zone }) => zone === 'appendix')?.children ?? [];
  expect(annexes.map((node) => (node.type === 'division' ? [node.marker, node.heading] : node.type))).toEqual(
    [
      ['PHỤ LỤC II', 'DANH MỤC VIỆC NĂM 2024'],
      ['Mẫu số 03:', 'Báo cáo'],
    ],
  );
  expect(anchors.slice(2)).toEqual([
    'phu-luc-ii',
    'phu-luc-ii.i',
    'phu-luc-ii.i.1',
    'phu-luc-03',
    'phu-luc-03.p1',
  ]);
});

test('attached rules: head and signature are no divisions, articles stand beside those of the body', () => {
  const { anchors, fields } = signed(
    'UBND HUYỆN A\nQUY CHẾ\nThi đua, khen thưởng\n(Ban hành kèm theo Quyết định số 1/QĐ-UBND)\nChương I\nQUY ĐỊNH CHUNG\nĐiều 1. Phạm vi\n1. Một.\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nNguyễn Văn Bình',
  );
  expect(anchors).toEqual(['i', 'i.1', 'chuong-i', 'chuong-i.dieu-1', 'chuong-i.dieu-1.1']);
  expect(fields).toMatchObject({ documentType: 'plan', signatory: { name: 'Huỳnh Nam' } });
});

test('signature of a form and its page numbers are no divisions', () => {
  const { anchors } = signed(
    'PHỤ LỤC\nMẪU BÁO CÁO\n1. Họ và tên:\n\n2\n\n2. Đơn vị:\nXÁC NHẬN CỦA ĐƠN VỊ          NGƯỜI BÁO CÁO\n(Ký tên, đóng dấu)          (Ký, ghi rõ họ tên)',
  );
  expect(anchors.slice(2)).toEqual(['phu-luc', 'phu-luc.1', 'phu-luc.2']);
});

test('a stamp between the name of an annex and the rest of its line keeps the order of the source', () => {
  const { tree } = signed('Phụ lục I\nĐẾN\nkèm theo Kế hoạch\nA. Một');
  const annex = tree.children.find(({ zone }) => zone === 'appendix')?.children[0];
  const offsets = annex?.type === 'division' ? annex.block.offsets : [];
  expect(offsets).toEqual([...offsets].sort((a, b) => a - b));
});
