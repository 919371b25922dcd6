import { expect, test } from 'vitest';
import { assignRoles } from '../../../src/pipeline/clause/assign-roles.ts';
import { readSchedule, type ScheduleContext, scheduleContext } from '../../../src/pipeline/parse/schedule.ts';
import { textualNodes } from '../../../src/pipeline/parse/textual-nodes.ts';
import { lineIndex } from '../../../src/pipeline/text/position.ts';
import { growthOf, steep } from '../../growth.ts';
import { read } from './reading.ts';

const datesOf = (text: string, context?: ScheduleContext) => {
  const raw = `KẾ HOẠCH\nCông tác\n\n1. ${text}`;
  return readSchedule(textualNodes(read(raw).tree), lineIndex(raw), context);
};

test.each([
  ['Từ ngày 01/10/2024 đến hết ngày 30/9/2025.', 'period', '2024-10-01', '2025-09-30', null],
  ['từ ngày 01 đến ngày 15/11/2024', 'period', '2024-11-01', '2024-11-15', null],
  ['từ ngày 01/3 đến ngày 30/4/2022', 'period', '2022-03-01', '2022-04-30', null],
  ['Từ 01/01 - 19/5/2020', 'period', '2020-01-01', '2020-05-19', null],
  ['Đợt 2: 20/11/2019 - 19/5/2020', 'period', '2019-11-20', '2020-05-19', null],
  ['60 ngày đêm (01/11 - 30/12/2020)', 'period', '2020-11-01', '2020-12-30', null],
  ['từ tháng 01 đến hết tháng 12 năm 2024', 'period', '2024-01', '2024-12', null],
  ['từ tháng 9/2023 đến tháng 5/2024', 'period', '2023-09', '2024-05', null],
  ['từ tháng 9 đến tháng 5/2024', 'period', '2023-09', '2024-05', null],
  ['từ tháng 3 đến tháng 5/2024', 'period', '2024-03', '2024-05', null],
  ['từ tháng 5 đến tháng 5/2024', 'period', '2024-05', '2024-05', null],
  ['từ ngày 15/9 đến ngày 31/5/2024', 'period', '2023-09-15', '2024-05-31', null],
  ['từ ngày 15/3 đến ngày 31/5/2024', 'period', '2024-03-15', '2024-05-31', null],
  ['Từ nay đến hết năm 2024', 'period', null, '2024', null],
  ['từ 20/5/2026 đến hết năm 2026', 'period', '2026-05-20', '2026', null],
  ['từ ngày 20/5 đến tháng 5/2024', 'period', '2024-05-20', '2024-05', null],
  ['từ tháng 9 đến ngày 31/5/2024', 'period', '2023-09', '2024-05-31', null],
  ['từ tháng 3 đến hết năm 2024', 'period', '2024-03', '2024', null],
  ['từ ngày ban hành Kế hoạch đến hết ngày 31/12/2025', 'period', null, '2025-12-31', null],
  ['Từ 21/11/2022 đến hết học kỳ I', 'period', '2022-11-21', null, null],
  ['giai đoạn 2021 - 2025', 'period', '2021', '2025', null],
  ['từ tháng 10/2025 đến khi tổ chức thành công Đại hội', 'period', '2025-10', null, null],
  ['giai đoạn từ năm 2021 đến năm 2025', 'period', '2021', '2025', null],
  ['kế hoạch 5 năm (2021-2025)', 'period', '2021', '2025', null],
  ['năm học 2023-2024', 'period', '2023', '2024', null],
  ['6 tháng đầu năm 2024', 'period', '2024-01-01', '2024-06-30', null],
  ['9 tháng đầu năm 2023', 'period', '2023-01-01', '2023-09-30', null],
  ['6 tháng cuối năm 2024', 'period', '2024-07-01', '2024-12-31', null],
  ['Quý III - IV/2020', 'quarter', '2020-07-01', '2020-12-31', null],
  ['Quý I, II, III năm 2024', 'quarter', '2024-01-01', '2024-09-30', null],
  ['Quý l/2024', 'quarter', '2024-01-01', '2024-03-31', null],
  ['trong quý IV', 'quarter', '--10-01', '--12-31', null],
  ['trước ngày 15/6/2021', 'deadline', null, '2021-06-15', null],
  ['trước ngày 15/5', 'deadline', null, '--05-15', null],
  ['chậm nhất ngày 05 tháng 12', 'deadline', null, '--12-05', null],
  ['trước 17 giờ 00 ngày 15/11/2024', 'deadline', null, '2024-11-15', null],
  ['Hạn cuối nhận hồ sơ là 17h00 ngày 15/11/2024', 'deadline', null, '2024-11-15', null],
  ['đăng ký thi đua (hạn 25/9/2016)', 'deadline', null, '2016-09-25', null],
  ['15/10/2013: hạn cuối đăng ký', 'deadline', null, '2013-10-15', null],
  ['báo cáo ngày 15 tháng cuối quý', 'deadline', null, '---15', 'quarter'],
  ['đến ngày 30/9/2025', 'deadline', null, '2025-09-30', null],
  ['trong tháng 01 năm 2024', 'deadline', null, '2024-01', null],
  ['đến hết năm 2025', 'deadline', null, '2025', null],
  ['trước ngày 20 hằng tháng', 'deadline', null, '---20', 'month'],
  ['trong thời hạn 15 ngày kể từ ngày nhận', 'deadline', null, null, 'P15D'],
  ['đúng thời gian quy định nói trên', 'deadline', null, null, null],
  ['ký cam kết xong trong ngày 06/10/2026', 'deadline', null, '2026-10-06', null],
  ['gửi hồ sơ về Sở vào ngày 15/6/2026', 'deadline', null, '2026-06-15', null],
  ['xử lý hồ sơ trong 03 ngày làm việc', 'deadline', null, null, 'P3D'],
  ['(từ 01/2026 - 8/2026)', 'period', '2026-01', '2026-08', null],
  ['Hằng năm', 'recurrence', null, null, 'year'],
  ['định kỳ 06 tháng một lần', 'recurrence', null, null, 'half-year'],
  ['mỗi quý một lần', 'recurrence', null, null, 'quarter'],
  ['định kỳ 6 tháng, năm', 'recurrence', null, null, 'half-year/year'],
  ['không quá 01 tập thể', 'quota', null, null, '<= 1'],
  ['phải đạt trên 30%', 'quota', null, null, '> 30%'],
  ['phấn đấu tốc độ tăng trưởng đạt 7,5% trở lên', 'quota', null, null, '>= 7.5%'],
  ['Số lượng: 05 tập thể và 10 cá nhân', 'quota', null, null, '= 5, = 10'],
  ['Toàn tỉnh phấn đấu đạt 9.500 sáng kiến', 'quota', null, null, '= 9500'],
  ['18 giải trở lên', 'quota', null, null, '>= 18'],
  ['mỗi khoa đăng ký ≥ 01 hoạt động', 'quota', null, null, '>= 1'],
  ['Quỹ Hỗ trợ nông dân tăng trưởng 15% trở lên', 'quota', null, null, '>= 15%'],
  ['tỷ lệ suy dinh dưỡng giảm còn dưới 4%', 'quota', null, null, '< 4%'],
  ['tối đa 03 (ba) ấp', 'quota', null, null, '<= 3'],
  ['không dưới 70 %', 'quota', null, null, '>= 70%'],
  ['80% trở lên', 'quota', null, null, '>= 80%'],
  ['từ 95% đến 97%', 'quota', null, null, '95% - 97%'],
  ['Không có cán bộ, công chức vi phạm kỷ luật', 'quota', null, null, '= 0'],
])('%s', (text, kind, from, to, value) => {
  const dates = datesOf(text);
  expect(dates).toHaveLength(1);
  expect(dates[0]).toMatchObject({ line: 4, kind, from, to, value });
});

test.each([
  'nhân kỷ niệm 72 năm (1948 – 2020)',
  'số liệu tính đến ngày 31/10/2024',
  'thu ngân sách tăng 12,5% so với cùng kỳ',
  'Quý khách, quý vị đại biểu',
  'không để xảy ra tiêu cực là yêu cầu; ứng dụng công nghệ',
  'đổi mới năm 2024',
  'các hộ gia đình ký cam kết',
])('nothing is set by: %s', (text) => {
  expect(datesOf(`Nội dung ${text}`)).toEqual([]);
});

test('two days behind one word are two deadlines', () => {
  expect(datesOf('Trước ngày 10/6/2026 và 25/11/2026, tổng hợp, báo cáo UBND xã.')).toMatchObject([
    { kind: 'deadline', to: '2026-06-10', deliverable: 'báo cáo' },
    { kind: 'deadline', to: '2026-11-25', deliverable: 'báo cáo' },
  ]);
});

test('a list of rewards with one bound is one quota, and a bound of its own begins another', () => {
  expect(datesOf('Mỗi đơn vị 01 tập thể, 02 cá nhân; không quá 05 tập thể và 10 cá nhân.')).toMatchObject([
    { text: 'Mỗi đơn vị 01 tập thể, 02 cá nhân', value: '= 1, = 2' },
    { text: 'không quá 05 tập thể và 10 cá nhân', value: '<= 5, <= 10' },
  ]);
});

test('the days of what holds for years take no year', () => {
  const lasting = { day: '2013-05-22', subjectYear: null, lasting: true };
  expect(datesOf('Gửi báo cáo trước ngày 10/6.', lasting)).toMatchObject([{ to: '--06-10' }]);
});

test.each([
  ['first after the signing', '2024-01-29', null, 'trước ngày 15/11', '2024-11-15'],
  ['in the next year', '2024-12-20', null, 'trước ngày 15/11', '2025-11-15'],
  ['the year of the subject', '2024-12-05', '2025', 'trước ngày 15/11', '2025-11-15'],
  ['none where subject and signing disagree', '2024-12-05', '2025', 'trước ngày 20/12', '--12-20'],
  ['a review in the first months of the next', '2024-01-29', '2024', 'trước ngày 10/01', '2025-01-10'],
  ['none where it returns', '2024-01-29', '2024', 'Định kỳ báo cáo trước ngày 15/5', '--05-15'],
  ['none where it returns, said behind', '2024-01-29', '2024', 'trước 30/10 hằng năm', '--10-30'],
  ['a month', '2024-01-29', '2024', 'trong tháng 12', '2024-12'],
])('a time without a year: %s', (_why, day, subjectYear, text, to) => {
  const dates = datesOf(text, { day, subjectYear, lasting: false });
  expect(dates.find(({ kind }) => kind === 'deadline')).toMatchObject({ to });
});

test.each([
  [
    'Các cơ quan, đơn vị gửi báo cáo tổng kết về Sở Nội vụ trước ngày 15/11/2024 để tổng hợp.',
    'Các cơ quan, đơn vị',
    'báo cáo tổng kết',
  ],
  [
    'Đề nghị Ủy ban nhân dân các xã, thị trấn hoàn thành hồ sơ đề nghị khen thưởng chậm nhất ngày 05/12/2024.',
    'Ủy ban nhân dân các xã, thị trấn',
    'hồ sơ đề nghị khen thưởng',
  ],
  [
    'Trước ngày 10/12/2024, các khối thi đua gửi kết quả bình xét về Thường trực Hội đồng.',
    'các khối thi đua',
    'kết quả bình xét',
  ],
  [
    'Phòng Nội vụ: tham mưu ban hành kế hoạch kiểm tra trước ngày 30/3/2024.',
    'Phòng Nội vụ',
    'kế hoạch kiểm tra',
  ],
  ['Thời gian nhận hồ sơ trước ngày 20/11/2024.', null, 'hồ sơ'],
  [
    'Khen thưởng năm: Các đơn vị gửi hồ sơ về Sở trước ngày 30/11/2024; khối trường học gửi trước ngày 15/6/2024.',
    'Các đơn vị',
    'hồ sơ',
  ],
  [
    '6 tháng một lần, các cụm thi đua báo cáo kết quả trước ngày 10/6/2024.',
    'các cụm thi đua',
    'báo cáo kết quả',
  ],
  ['Hoàn thành trước ngày 20/11/2024.', null, null],
])('actor and deliverable: %s', (text, actor, deliverable) => {
  const deadline = datesOf(text).find(({ kind }) => kind === 'deadline');
  expect(deadline).toMatchObject({ actor, deliverable });
});

test('a subject of two years binds the days to neither', () => {
  const of = (subject: string) => scheduleContext({ day: '2023-12-15', subject }, 'report');
  expect(of('tổng kết năm 2023, nhiệm vụ năm 2024')).toMatchObject({ subjectYear: null, lasting: true });
  expect(of('tổng kết công tác năm 2023')).toMatchObject({ subjectYear: '2023', lasting: false });
});

test.each([
  'Căn cứ kế hoạch này, trên cơ sở nhiệm vụ, sau khi họp, ',
  'trước ngày trước ngày 1 ',
  'Kết thúc đợt 1 các ',
])('leads to an actor that never comes are read in time: %s', async (lead) => {
  const read = (count: number) => datesOf(`${lead.repeat(count)} trước ngày 15/11/2024`);
  expect(await growthOf(read, 3000)).toBeLessThan(steep);
});

test('many times in one endless line are read in time', async () => {
  const unit = 'các đơn vị gửi báo cáo trước ngày 15/11/2024, không quá 30% ';
  expect(await growthOf((count) => datesOf(unit.repeat(count)), 4000)).toBeLessThan(steep);
});

test('times are set by title, preamble, body, tables, footnotes and closing, in their order, and by no head or tail', () => {
  const times = `UBND XÃ A
Số: 5/KH-UBND
Bắc Kạn, ngày 01 tháng 3 năm 2024
KẾ HOẠCH
Công tác 6 tháng đầu năm 2024
Căn cứ Kế hoạch giai đoạn 2021 - 2025;
UBND xã xây dựng Kế hoạch 6 tháng đầu năm 2024 như sau:
1. Họp trước ngày 15/6/2024.
2. Không quá 01 tập thể, trước ngày 20/6/2024.
| Việc | trước ngày 21/6/2024 |
3. Báo cáo(1) đúng hạn.
(1) Trước ngày 22/6/2024.
Trên đây là Kế hoạch 6 tháng đầu năm 2024.
Nơi nhận:
- Các xã (trước ngày 23/6/2024);
- Lưu: VT.
CHỦ TỊCH
Lò Văn An`;
  const records = readSchedule(textualNodes(read(times).tree), lineIndex(times));
  expect(records.map(({ line, column, kind }) => `${line}:${column} ${kind}`)).toEqual([
    '5:10 period',
    '6:17 period',
    '7:27 period',
    '8:8 deadline',
    '9:4 quota',
    '9:26 deadline',
    '10:10 deadline',
    '12:5 deadline',
    '13:22 period',
  ]);
});

test('a period is no one’s, a bound is no paper that is due', () => {
  const text =
    'Các đơn vị đăng ký không quá 01 tập thể, gửi hồ sơ trước ngày 15/5/2022, thi đua từ ngày 01/3 đến ngày 30/4/2022.';
  expect(datesOf(text).map(({ kind, actor, deliverable }) => [kind, actor, deliverable])).toEqual([
    ['quota', 'Các đơn vị', null],
    ['deadline', 'Các đơn vị', 'hồ sơ'],
    ['period', null, null],
  ]);
});

test.each([
  ['decision', true],
  ['rules', true],
  ['regulation', true],
  ['guidance', true],
  ['circular', true],
  ['resolution', true],
  ['plan', false],
  ['report', false],
  [null, true],
] as const)('a document of the kind %s holds for years: %s', (kind, lasting) => {
  expect(scheduleContext({ day: null, subject: null }, kind)).toEqual({
    day: null,
    subjectYear: null,
    lasting,
  });
});

test.each([
  ['trước ngày l5/6/2021', '2021-06-15'],
  ['trước ngày 1O/6/2021', '2021-06-10'],
  ['trước ngày 15/6/202i', '2021-06-15'],
  ['trước ngày lO/6/2021', '2021-06-10'],
])('letters read for digits: %s', (text, to) => {
  expect(datesOf(text)).toMatchObject([{ kind: 'deadline', to }]);
});

test('months that are named together are limits each', () => {
  const months = datesOf('Báo cáo trong tháng 8, tháng 9/2026 và tháng 12/2026', {
    day: null,
    subjectYear: '2026',
    lasting: false,
  });
  expect(months.map(({ kind, to }) => `${kind} ${to}`)).toEqual([
    'deadline 2026-08',
    'deadline 2026-09',
    'deadline 2026-12',
  ]);
});

test('a day on which something takes place is no limit', () => {
  expect(datesOf('Gửi giấy mời họp, hội nghị tổ chức vào ngày 20/6/2026')).toEqual([]);
});

test('a closing bracket is that of a span only where the span opens it', () => {
  const spans = datesOf('Quy chế (nhiệm kỳ 2014 - 2019), giai đoạn 1 (2018 - 2019), (năm học 2022-2023)');
  expect(spans.map(({ text }) => text)).toEqual([
    'nhiệm kỳ 2014 - 2019',
    'giai đoạn 1 (2018 - 2019)',
    'năm học 2022-2023',
  ]);
});

test('the second word of “Thông tư” begins no span', () => {
  expect(datesOf('Thông tư 21 ngày 31/7/2020 của Bộ Giáo dục và Đào tạo')).toEqual([]);
});

test('a share is a level to be reached, but where a section tells results', () => {
  const raw =
    'KẾ HOẠCH\nCông tác\n\nUBND xã ban hành:\n\nI. THỰC TRẠNG\n1. Thuận lợi\n- 100% giáo viên đạt chuẩn.\n2. Hạn chế\n- Khen thưởng đạt 41,2%.\n- Chưa đạt mục tiêu 60%.\nII. CHỈ TIÊU\n- 95% giáo viên đạt chuẩn.';
  const { tree } = read(raw);
  assignRoles(tree);
  expect(readSchedule(textualNodes(tree), lineIndex(raw)).map(({ text }) => text)).toEqual(['60%', '95%']);
});

test.each([
  ['Các cụm sơ kết trước ngày 30/6; tổng kết trước ngày 15/11.', ['sơ kết', 'tổng kết']],
  ['Phát động trước ngày 28/02, gửi bản đăng ký trước ngày 10/3.', [null, 'bản đăng ký']],
  ['Bình xét xong trước ngày 31/10; gửi hồ sơ trước ngày 15/11.', [null, 'hồ sơ']],
  ['Xây dựng kế hoạch trước ngày 20/3, hằng quý báo cáo kết quả.', ['kế hoạch', 'báo cáo kết quả']],
  ['Gửi báo cáo trước ngày 15/6 và trước ngày 15/12 về Sở.', ['báo cáo', 'báo cáo']],
  ['Hằng năm, các xã gửi báo cáo trước ngày 15/12.', ['báo cáo', 'báo cáo']],
])('of “%s” is due, time by time: %j', (text, due) => {
  expect(datesOf(text).map(({ deliverable }) => deliverable)).toEqual(due);
});
