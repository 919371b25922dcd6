import { expect, test } from 'vitest';
import { misreadWords } from '../../../../src/pipeline/text/repair/misread-words.ts';
import { tokensOf } from '../../../../src/pipeline/text/repair/tokens.ts';

const read = (text: string): [string, string][] =>
  misreadWords(text, tokensOf(text)).map((edit) => [text.slice(edit.start, edit.end), edit.read]);

/** A text, the words of it that are read otherwise, and what they are read as. */
test.each([
  // Digits that stand for letters.
  ['phong trào th1 đua', [['th1', 'thi']]],
  ['h6i nghị tổng kết', [['h6i', 'hội']]],
  ['hội ngh1', [['ngh1', 'nghị']]],
  ['đợt 1ần thứ hai', [['1ần', 'lần']]],
  ['KẾ H0ẠCH', [['H0ẠCH', 'HOẠCH']]],
  ['t1nh ủy', [['t1nh', 'tỉnh']]],
  // Other marks, by a neighbour that is exact.
  ['kê hoạch', [['kê', 'kế']]],
  ['Kê hoạch', [['Kê', 'Kế']]],
  ['(Kê hoạch)', [['Kê', 'Kế']]],
  ['theo “Kê hoạch”', [['Kê', 'Kế']]],
  ['kê hoạch. Vậy', [['kê', 'kế']]],
  ['thi đưa khen thưởng', [['đưa', 'đua']]],
  ['nông thon mới', [['thon', 'thôn']]],
  ['phát đông phong trào', [['đông', 'động']]],
  ['phát động phong trao', [['trao', 'trào']]],
  ['các tô chức', [['tô', 'tổ']]],
  ['danh hiêu', [['hiêu', 'hiệu']]],
  ['Sở Nôi vụ', [['Nôi', 'Nội']]],
  ['Sở Nội vu', [['vu', 'vụ']]],
  ['hội đồng nhân dần', [['dần', 'dân']]],
  ['ủy bạn nhân dân', [['bạn', 'ban']]],
  ['tiêu chuân', [['chuân', 'chuẩn']]],
  ['Hướng dần số', [['dần', 'dẫn']]],
  ['ngày 3 thảng 4', [['thảng', 'tháng']]],
  ['khen Thường', [['Thường', 'Thưởng']]],
  ['đại biểu đương nhiên', []],
  ['các phòng và tương đương', []],
  // A letter lost, by the words that go with its neighbours.
  ['đề ngh', [['ngh', 'nghị']]],
  ['sửa đổi, b sung', [['b', 'bổ']]],
  ['trin khai thực hiện', [['trin', 'triển']]],
  ['thực hiện kế hoch', [['hoch', 'hoạch']]],
  ['chủ ngha xã hội', [['ngha', 'nghĩa']]],
  ['nhân dn', [['dn', 'dân']]],
  ['tự d', [['d', 'do']]],
  ['đn vị', [['đn', 'đơn']]],
  ['sửa đổi, b sung (nếu có).', [['b', 'bổ']]],
  ['đại biu', [['biu', 'biểu']]],
  // Two neighbours that agree where each alone leaves a choice.
  ['sản xut kinh doanh', [['xut', 'xuất']]],
  ['NGƯỜI 1AO ĐỘNG', [['1AO', 'LAO']]],
  // A digit for a letter and a letter lost.
  ['kế h0ch', [['h0ch', 'hoạch']]],
  ['các phong tr6', [['tr6', 'trào']]],
  ['triển kh1', [['kh1', 'khai']]],
  // A word that begins large where a sentence, a list or a bracket begins.
  ['Vậy. Trin khai', [['Trin', 'Triển']]],
  ['(Trin khai đợt 2)', [['Trin', 'Triển']]],
  ['- Trin khai đợt 2', [['Trin', 'Triển']]],
  ['KÊ Hoạch', [['KÊ', 'KẾ']]],
  ['thuong trực', [['thuong', 'thường']]],
  ['L Ị C H sử', []],
  // Two damaged words side by side.
  [
    'QUYT ĐNH',
    [
      ['QUYT', 'QUYẾT'],
      ['ĐNH', 'ĐỊNH'],
    ],
  ],
  [
    'quyt đnh',
    [
      ['quyt', 'quyết'],
      ['đnh', 'định'],
    ],
  ],
])('in “%s” is read %j', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test.each([
  // Parts of an address, a symbol, an abbreviation.
  'kê-hoạch',
  '_kê hoạch',
  '@kê hoạch',
  'kê/hoạch',
  'của kê-UBND hoạch',
  'UBND huyện, BTG tỉnh',
  // A phrase of its own that shares a word with a firm one.
  'khơi dậy mạnh mẽ',
  // Names.
  'ông Kê Hoạch',
  'bà Thường Khen',
  'Khen Thường',
  'Đảng Bô',
  'Quyt Đnh',
  'Kê Hoạch',
  'ông Trin khai',
  'đồng chí Thuong trực',
  'đạo ĐỨC5',
  'Bí BN thường',
  // Addresses on the net.
  'Sở Nội vu.vn',
  'tư php.gov',
  // Letters that mark something.
  'đ) kế hoạch',
  'b sung kinh phí',
  'k hoạch',
  'thi Đ khen thưởng',
  'thi đ. khen',
  // Words in their place, or without a witness.
  'thi đ khen thưởng',
  'ngh quyt',
  'chi tiêu',
  'nghị quyết số',
  'năm học',
  '5 tháng',
  'đưa thi đua',
  'lần 5ơ kết',
  'QUYT ĐNH về việc',
  'ke hoach thi dua',
  // As long as the word it might be, and a syllable itself.
  'nội gung',
  // Neighbours that name different words, or one that goes with several.
  'chính ph lục',
  'đng viên',
  'hng năm',
])('“%s” is left as it stands', (text) => {
  expect(read(text)).toEqual([]);
});
