import { expect, test } from 'vitest';
import { citeText } from './cite-text.ts';
import { registry } from './registry.ts';

const decision = 'Quyết định số 01/QĐ-UBND ngày 02/01/2023';

/** What stands behind a decision, how much of it is its title, and the words that the record keeps of that. */
test.each([
  [' “Khen thưởng; thi đua” và giao', ' “Khen thưởng; thi đua”', 'Khen thưởng; thi đua'],
  [' về “Khen “nội bộ” thưởng”, giao', ' về “Khen “nội bộ” thưởng”', 'Khen “nội bộ” thưởng'],
  [' "Khen thưởng" giao', ' "Khen thưởng"', 'Khen thưởng'],
  [' «Khen thưởng» giao', ' «Khen thưởng»', 'Khen thưởng'],
  [' ‘Khen thưởng’ giao', ' ‘Khen thưởng’', 'Khen thưởng'],
  [" ''Khen thưởng'' giao", " ''Khen thưởng''", 'Khen thưởng'],
  [
    " về phong trào ''Thi đua; giỏi'' năm nay; giao",
    " về phong trào ''Thi đua; giỏi'' năm nay",
    "phong trào ''Thi đua; giỏi'' năm nay",
  ],
  [' vê khen thưởng; giao', ' vê khen thưởng', 'khen thưởng'],
  [' vềviệc khen thưởng; giao', ' vềviệc khen thưởng', 'khen thưởng'],
  [' vê việc khen thưởng; giao', ' vê việc khen thưởng', 'khen thưởng'],
  [
    ' về học tập, quán triệt và triển khai thực hiện nghị quyết; giao',
    ' về học tập, quán triệt và triển khai thực hiện nghị quyết',
    'học tập, quán triệt và triển khai thực hiện nghị quyết',
  ],
  [' về khen thưởng và triển khai kế hoạch; giao', ' về khen thưởng', 'khen thưởng'],
  [
    ' về chăn nuôi gắn với nâng cao giá trị; giao',
    ' về chăn nuôi gắn với nâng cao giá trị',
    'chăn nuôi gắn với nâng cao giá trị',
  ],
  [' về chăn nuôi gắn với thực hiện nhiệm vụ; giao', ' về chăn nuôi', 'chăn nuôi'],
  [' về chăn nuôi, gắn với nâng cao giá trị; giao', ' về chăn nuôi', 'chăn nuôi'],
  [' về chăn nuôi, Công đoàn cơ sở phát động', ' về chăn nuôi', 'chăn nuôi'],
  [
    ' về triển khai các nghị quyết, kết luận Hội nghị Trung ương 5 khóa XIII; giao',
    ' về triển khai các nghị quyết, kết luận Hội nghị Trung ương 5 khóa XIII',
    'triển khai các nghị quyết, kết luận Hội nghị Trung ương 5 khóa XIII',
  ],
  [' kỷ niệm 70 năm; giao', ' kỷ niệm 70 năm', 'kỷ niệm 70 năm'],
  [' về đổi mới, các chi bộ phát động thi đua', ' về đổi mới', 'đổi mới'],
  [
    ' về vai trò của Đoàn, các cấp bộ Đoàn; giao',
    ' về vai trò của Đoàn, các cấp bộ Đoàn',
    'vai trò của Đoàn, các cấp bộ Đoàn',
  ],
  [' „Khen thưởng“ giao', ' „Khen thưởng“', 'Khen thưởng'],
  [' “Khen thưởng" giao', ' “Khen thưởng"', 'Khen thưởng'],
  [' “Khen thưởng không đóng', '', null],
  [' về việc khen thưởng, giao Sở', ' về việc khen thưởng, giao Sở', 'khen thưởng, giao Sở'],
  [' về khen thưởng. Giao Sở', ' về khen thưởng', 'khen thưởng'],
  [' về khen thưởng; giao Sở', ' về khen thưởng', 'khen thưởng'],
  [
    ' ban hành Quy chế thi đua (sửa đổi); giao',
    ' ban hành Quy chế thi đua (sửa đổi)',
    'ban hành Quy chế thi đua (sửa đổi)',
  ],
  [', ban hành, giao', '', null],
  [' về', '', null],
  [' ban hành', '', null],
  [' *về khen thưởng* và', ' *về khen thưởng*', 'khen thưởng'],
  [' về **khen thưởng** thi đua', ' về **khen thưởng**', 'khen thưởng'],
  [' về khen thưởng và Quyết định số 02/QĐ-UBND', ' về khen thưởng', 'khen thưởng'],
  [' về khen thưởng,', ' về khen thưởng', 'khen thưởng'],
  [' về công tác bảo đảm trật tự; giao', ' về công tác bảo đảm trật tự', 'công tác bảo đảm trật tự'],
  [' về khen thưởng, bảo đảm đúng quy định; giao', ' về khen thưởng', 'khen thưởng'],
  [' về tổng kết; giao', ' về tổng kết', 'tổng kết'],
  [' về.', '', null],
  [' về ;', '', null],
  [' V/v khen thưởng; giao', ' V/v khen thưởng', 'khen thưởng'],
  [' về việckhen thưởng; giao', ' về việckhen thưởng', 'khen thưởng'],
  [' giao, Sở', '', null],
  [' giao Sở; nộp', ' giao Sở', 'giao Sở'],
  [' về *khen thưởng và triển khai* các', ' về *khen thưởng và triển khai*', 'khen thưởng và triển khai'],
  [' về "Khen thưởng', '', null],
  [
    ' về khen thưởng theo Nghị định số 91/2017/NĐ-CP ngày 31/7/2017; giao',
    ' về khen thưởng theo Nghị định số 91/2017/NĐ-CP ngày 31/7/2017',
    'khen thưởng theo Nghị định số 91/2017/NĐ-CP ngày 31/7/2017',
  ],
  [
    ' thực hiện Nghị định số 91/2017/NĐ-CP, Luật Thi đua, khen thưởng; giao',
    ' thực hiện Nghị định số 91/2017/NĐ-CP',
    'thực hiện Nghị định số 91/2017/NĐ-CP',
  ],
  [' ban hành Quy chế và Quyết định số 02/QĐ-UBND', ' ban hành Quy chế', 'ban hành Quy chế'],
  [
    ' về thực hiện Nghị định số 91/2017/NĐ-CP và Luật Thi đua, khen thưởng; giao',
    ' về thực hiện Nghị định số 91/2017/NĐ-CP',
    'thực hiện Nghị định số 91/2017/NĐ-CP',
  ],
])('behind a decision, of “%s” the title is “%s”', (behind, part, title) => {
  const [mention] = citeText(decision + behind);
  expect(mention?.record.text).toBe(decision + part);
  expect(mention?.record.title).toBe(title);
});

const known = 'đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh';

test.each([
  [`về ${known} và các văn bản khác`, `về ${known}`],
  [`về “${known}” ở cơ quan`, `về “${known}”`],
  [`về việc “tiếp tục” (${known})`, 'về việc “tiếp tục”'],
  [`${known} Luật Thi đua, khen thưởng`, known],
  [`${known}, Luật Thi đua, khen thưởng`, known],
  [`về ${known}” nữa`, `về ${known}`],
  [`về ${known}" nữa`, `về ${known}`],
  [`về ${known}) nữa`, `về ${known}`],
  [`về "${known}" nữa`, `về "${known}"`],
])('a known title ends where it is complete: “%s”', (behind, part) => {
  const directive = 'Chỉ thị số 05-CT/TW ngày 15/5/2016';
  const [mention] = citeText(`${directive} ${behind}`);
  expect(mention?.record.text).toBe(`${directive} ${part}`);
});

const details = 'quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng';

test.each([
  ['', ''],
  [' năm 2003; giao', ' năm 2003'],
  [' ngày 26/11/2003 của Quốc hội, gắn với', ' ngày 26/11/2003 của Quốc hội'],
  [' và Nghị định số 91/2017/NĐ-CP; giao', ''],
])('a known title that ends with a mention holds what that prints: behind it “%s”', (behind, part) => {
  const [mention] = citeText(`${decision} ${details}${behind}`);
  expect(mention?.record.title).toBe(details + part);
});

test('a known title goes on with further instruments that rank above its own', () => {
  const laws = `${details} và Luật Thi đua, khen thưởng năm 2022`;
  const [mention] = citeText(`Nghị định số 91/2017/NĐ-CP ${laws}, Nghị định số 02/2020/NĐ-CP`);
  expect(mention?.record.title).toBe(laws);
});

test.each([
  ['Phong trào “Cả nước chung sức xây dựng nông thôn mới”', ' giai đoạn'],
  ['Phong trào "Cả nước chung sức xây dựng nông thôn mới"', ' giai đoạn'],
  ['Quy chế thi đua của ngành (sửa đổi)', ' năm nay'],
  ['Quy chế (mới) về thi đua của ngành', ') năm nay'],
  ["Phong trào ''Cả nước chung sức xây dựng nông thôn mới''", ' giai đoạn'],
])(
  'a known title that ends in a quotation or bracket of its own holds the closing mark: “%s”',
  (title, behind) => {
    const instruments = registry.instruments.map((one) => ({ ...one, title }));
    const [mention] = citeText(`${decision} về ${title}${behind}`, {}, { ...registry, instruments });
    expect(mention?.record.title).toBe(title);
  },
);

const amended = 'Luật số 39/2013/QH13 sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng';

test.each([
  ['', ['', 'Luật Thi đua, khen thưởng']],
  [
    ', Luật Công đoàn và Luật Viên chức; giao',
    [', Luật Công đoàn và Luật Viên chức', 'Luật Thi đua, khen thưởng', 'Luật Công đoàn', 'Luật Viên chức'],
  ],
  [' và Luật Viên chức số 58/2010/QH12', ['', 'Luật Thi đua, khen thưởng', 'Luật Viên chức số 58/2010/QH12']],
  [' và Luật Viên chức năm 2010', ['', 'Luật Thi đua, khen thưởng', 'Luật Viên chức năm 2010']],
])('the title of an amending law goes on with further names alone: “%s”', (behind, [own, ...others]) => {
  expect(citeText(amended + behind).map(({ record }) => record.text)).toEqual([amended + own, ...others]);
});

test('a law in the title of an older one is not a younger of its name', () => {
  const [, law] = citeText('Luật số 12/2005/QH11 sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng');
  expect(law?.record.instrument).toBe('luat-15-2003-qh11');
});
