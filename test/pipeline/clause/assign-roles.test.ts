import { expect, test } from 'vitest';
import { assignRoles } from '../../../src/pipeline/clause/assign-roles.ts';
import { textualNodes } from '../../../src/pipeline/parse/textual-nodes.ts';
import { read } from '../parse/reading.ts';

const rolesOf = (text: string): string[] => {
  const { tree } = read(`KẾ HOẠCH\nCông tác\n\nUBND xã xây dựng Kế hoạch như sau:\n\n${text}`);
  assignRoles(tree);
  return textualNodes(tree).flatMap((node) =>
    node.type === 'division' ? [`${node.anchor} ${node.role}`] : [],
  );
};

test('in a section of purpose the headings decide, else the wording', () => {
  expect(
    rolesOf('I. MỤC ĐÍCH, YÊU CẦU\n1. Nhằm động viên cán bộ.\n2. Công tác khen thưởng phải kịp thời.'),
  ).toEqual(['i muc-dich-yeu-cau', 'i.1 muc-dich', 'i.2 yeu-cau']);
});

test('in a section of contents the clause decides, else the section', () => {
  expect(
    rolesOf(
      'I. NỘI DUNG\n1. Hưởng ứng các phong trào thi đua do tỉnh phát động.\n2. 100% cơ quan đạt chuẩn.\n3. Thực hiện khen thưởng kịp thời.\n4. Phát triển kinh tế.',
    ),
  ).toEqual(['i noi-dung', 'i.1 phong-trao', 'i.2 chi-tieu', 'i.3 nguyen-tac-khen-thuong', 'i.4 noi-dung']);
});

test('in a section on carrying out, dated sending is a report', () => {
  expect(
    rolesOf(
      'I. TỔ CHỨC THỰC HIỆN\n1. Phòng Nội vụ theo dõi.\n2. Các đơn vị gửi báo cáo trước ngày 15/11/2022.',
    ),
  ).toEqual(['i to-chuc-thuc-hien', 'i.1 trach-nhiem', 'i.2 che-do-bao-cao']);
});

test('quarters make a timetable of all below them', () => {
  expect(rolesOf('I. THỜI GIAN THỰC HIỆN\n1. Quý I/2020\n- Khen thưởng đột xuất.')).toEqual([
    'i tien-do',
    'i.1 tien-do',
    'i.1.b1 tien-do',
  ]);
});
