import { expect, test } from 'vitest';
import type { DocumentContext } from '../../../src/pipeline/mention.ts';
import { findMovements } from '../../../src/pipeline/movement/find-movements.ts';
import { leads } from '../../../src/pipeline/movement/patterns/leads.table.ts';
import {
  closingPeriod,
  closingPeriodExamples,
} from '../../../src/pipeline/movement/patterns/name-parts.table.ts';
import { quotations } from '../../../src/pipeline/movement/quotations.ts';
import { emptyRegistry, type Registry } from '../../../src/pipeline/registry.ts';
import { foldKeepingLength } from '../../../src/pipeline/text/fold.ts';
import type { Statement } from '../../../src/pipeline/tree.ts';
import { type Movement, movement } from '../../../src/schemas/movement.ts';
import { growthOf, steep } from '../../growth.ts';

const record = (id: string, name: string, more: object = {}): Movement => ({
  ...movement.parse({ name, kind: 'movement', level: 'national', parent: null, scope: 'national', ...more }),
  id,
});

const registry: Registry = {
  ...emptyRegistry,
  movements: [
    record('ca-nuoc-chung-suc-xay-dung-nong-thon-moi', 'Cả nước chung sức xây dựng nông thôn mới', {
      pattern: '{place} chung {verb} xây dựng nông thôn mới',
    }),
    record('thi-dua-quyet-thang', 'Thi đua Quyết thắng'),
    record('vi-nguoi-ngheo', 'Cả nước chung tay vì người nghèo - Không để ai bị bỏ lại phía sau', {
      pattern: '{place} chung {verb} vì người nghèo - không để ai bị bỏ lại phía sau',
    }),
    record('van-hoa-cong-so', 'Cán bộ, công chức, viên chức thi đua thực hiện văn hóa công sở', {
      pattern: 'Cán bộ, công chức, viên chức {place} thi đua thực hiện văn hóa công sở',
    }),
    record('hoc-tap', 'Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh', { kind: 'campaign' }),
    record('dinh-hoa-chung-suc-xay-dung-nong-thon-moi', 'Định Hóa chung sức xây dựng nông thôn mới', {
      parent: 'ca-nuoc-chung-suc-xay-dung-nong-thon-moi',
      level: 'district',
      scope: 'thai-nguyen/dinh-hoa',
    }),
    record('day-tot-hoc-tot', 'Dạy tốt - Học tốt'),
    record('gioi-viec-nuoc-dam-viec-nha', 'Giỏi việc nước, đảm việc nhà'),
    record('nguoi-tot-viec-tot', 'Người tốt, việc tốt'),
    record('toan-thanh-pho-x', 'Toàn thành phố thi đua làm nhiều việc tốt', {
      level: 'district',
      scope: 'tinh-a/thanh-pho-b',
    }),
  ],
};

const context: DocumentContext = {
  id: 'plan',
  day: '2024-01-01',
  level: 'district',
  place: 'tinh-c/huyen-d',
  reference: null,
  subject: null,
};

const read = (text: string, title: string | null = null) => {
  const block = { text, offsets: [...text, ''].map((_, index) => index), lines: [1] };
  const node: Statement = { type: 'statement', role: 'text', block, lines: [1] };
  const at = title === null ? -1 : text.indexOf(title);
  const range = { start: at, end: at + (title?.length ?? 0) };
  const occupied = title === null ? [] : [{ node, range: { start: 0, end: range.end }, title: range }];
  return findMovements([node], text, context, registry, occupied).map(({ record: found }) => [
    found.text,
    found.form,
    found.movement,
    found.family,
  ]);
};

test('a name without marks may hold an abbreviation', () => {
  expect(read('đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách HCM trong năm')).toEqual([
    ['học tập và làm theo tư tưởng, đạo đức, phong cách HCM', 'named-unquoted', 'hoc-tap', 'hoc-tap'],
  ]);
});

test('an abbreviation alone is a name behind its kind', () => {
  const id = 'thi-dua-quyet-thang';
  expect(read('Phong trào TĐQT; học viên của đơn vị TĐQT')).toEqual([['TĐQT', 'named-unquoted', id, id]]);
});

test('a day of festivity bears the name of a movement and is none', () => {
  expect(read('tổ chức Ngày hội Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh')).toEqual([]);
});

const ntm = 'ca-nuoc-chung-suc-xay-dung-nong-thon-moi';

test.each([
  ['a name of the registry', 'phong trào “Cả nước chung sức xây dựng nông thôn mới”', ntm, ntm],
  ['small letters, straight marks', 'phong trào "cả nước chung sức xây dựng nông thôn mới"', ntm, ntm],
  [
    'a period inside the marks',
    'phong trào “Cả nước chung sức xây dựng nông thôn mới giai đoạn 2021 - 2025”',
    ntm,
    ntm,
  ],
  [
    'a place at the start and another verb',
    'phong trào “Hòa Bình chung tay xây dựng nông thôn mới”',
    null,
    ntm,
  ],
  [
    'a place in the middle',
    'phong trào “Cán bộ, công chức, viên chức tỉnh Hòa Bình thi đua thực hiện văn hóa công sở”',
    null,
    'van-hoa-cong-so',
  ],
  [
    'the place of the plan, without its name',
    'phong trào “Toàn huyện chung sức xây dựng nông thôn mới”',
    null,
    ntm,
  ],
  ['the second half left off', 'phong trào “Mai Châu chung tay vì người nghèo”', null, 'vi-nguoi-ngheo'],
  [
    'a place behind the name',
    'phong trào “Chung sức xây dựng nông thôn mới trên địa bàn tỉnh Hòa Bình giai đoạn 2021 - 2025”',
    null,
    ntm,
  ],
  ['two verbs', 'phong trào “Xã nhà chung sức, chung lòng xây dựng nông thôn mới”', null, ntm],
  [
    'a variant that the registry has',
    'phong trào “Định Hóa chung sức xây dựng nông thôn mới”',
    'dinh-hoa-chung-suc-xay-dung-nong-thon-moi',
    ntm,
  ],
  ['abbreviations', 'phong trào “Cả nước chung sức xây dựng NTM”', ntm, ntm],
  [
    'an abbreviation given in the middle',
    'phong trào “Cả nước chung sức xây dựng nông thôn mới (CSXDNTM) giai đoạn 2021 - 2025”',
    ntm,
    ntm,
  ],
  [
    '“and” for a comma',
    'phong trào “Giỏi việc nước và đảm việc nhà”',
    'gioi-viec-nuoc-dam-viec-nha',
    'gioi-viec-nuoc-dam-viec-nha',
  ],
  ['an abbreviation in a variant', 'phong trào “Mai Châu chung sức xây dựng NTM”', null, ntm],
  ['capitals', 'PHONG TRÀO THI ĐUA “CẢ NƯỚC CHUNG SỨC XÂY DỰNG NÔNG THÔN MỚI”', ntm, ntm],
  ['mixed marks', 'phong trào “Cả nước chung sức xây dựng nông thôn mới"', ntm, ntm],
  ['single marks', 'phong trào ‘Cả nước chung sức xây dựng nông thôn mới’', ntm, ntm],
  ['French marks', 'phong trào « Cả nước chung sức xây dựng nông thôn mới »', ntm, ntm],
  [
    'the kind inside the marks',
    'tiếp tục “Phong trào thi đua Cả nước chung sức xây dựng nông thôn mới”',
    ntm,
    ntm,
  ],
  [
    'a name inside a longer quotation',
    '“Về phát động phong trào “Cả nước chung sức xây dựng nông thôn mới””',
    ntm,
    ntm,
  ],
])('%s', (_why, text, id, family) => {
  expect(read(text)).toMatchObject([[expect.any(String), 'named', id, family]]);
});

test('a name without quotation marks is found by its full words', () => {
  expect(read('đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh trong năm')).toEqual([
    ['học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh', 'named-unquoted', 'hoc-tap', 'hoc-tap'],
  ]);
});

test('a name in the title of a citation is told as such', () => {
  const title = 'Đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh';
  expect(read(`Chỉ thị số 05-CT/TW về “${title}”`, title)).toEqual([
    [title, 'in-citation-title', 'hoc-tap', 'hoc-tap'],
  ]);
});

test.each([
  'Với tinh thần “chống dịch như chống giặc”',
  'mục đích “động viên, giáo dục, nêu gương”',
  'những biểu hiện “tự diễn biến”, “tự chuyển hóa” trong nội bộ',
  'tích cực xây dựng nông thôn mới',
  'theo Lời kêu gọi “Đã cố gắng càng cố gắng hơn nữa”',
  'đạt danh hiệu “Chiến sĩ thi đua cơ sở”, “Lao động tiên tiến”',
  'phong trào thi đua phấn đấu đạt “Cờ thi đua của Chính phủ”',
  'đăng ký danh hiệu thi đua “Gia đình văn hóa”',
  'biểu dương gương “Người tốt, việc tốt”',
  'Quỹ “Giỏi việc nước, đảm việc nhà”',
  'tặng danh hiệu “Giỏi việc nước, đảm việc nhà”',
  'nhân rộng mô hình “Ngày thứ Sáu nghe dân nói”',
  'Cuộc thi tìm hiểu “Tự hào một dải biên cương”',
  'Đại hội thi đua yêu nước lần thứ X với chủ đề “Đoàn kết và phát triển”',
  'khắc phục “bệnh thành tích” trong phong trào thi đua',
  'phong trào thi đua yêu nước, chung sức xây dựng nông thôn mới',
  'phong trào thi đua của các xã, chung sức xây dựng nông thôn mới',
  'dạy tốt, học tốt là nhiệm vụ của nhà trường',
])('no movement: %s', (text) => {
  expect(read(text)).toEqual([]);
});

test.each([
  ['phong trào thi đua Dạy tốt, học tốt', 'Dạy tốt, học tốt', 'day-tot-hoc-tot', 'day-tot-hoc-tot'],
  [
    'các phong trào: Dạy tốt - Học tốt trong ngành',
    'Dạy tốt - Học tốt',
    'day-tot-hoc-tot',
    'day-tot-hoc-tot',
  ],
  [
    'phong trào thi đua Lào Cai chung sức xây dựng nông thôn mới giai đoạn 2021 - 2025',
    'Lào Cai chung sức xây dựng nông thôn mới',
    null,
    ntm,
  ],
  [
    'phong trào cả huyện chung tay xây dựng nông thôn mới',
    'cả huyện chung tay xây dựng nông thôn mới',
    null,
    ntm,
  ],
])('a short name or a variant without marks, behind a lead: %s', (text, name, id, family) => {
  expect(read(text)).toEqual([[name, 'named-unquoted', id, family]]);
});

test('names of one list without marks', () => {
  expect(read('phong trào Dạy tốt - Học tốt và Giỏi việc nước, đảm việc nhà')).toMatchObject([
    ['Dạy tốt - Học tốt', 'named-unquoted', 'day-tot-hoc-tot', 'day-tot-hoc-tot'],
    ['Giỏi việc nước, đảm việc nhà', 'named-unquoted', 'gioi-viec-nuoc-dam-viec-nha', expect.any(String)],
  ]);
});

test.each([
  ['a letter misread', 'phong trào “Cả nước chung sức xây dựng nông thôn rnới”', ntm, ntm],
  ['words run together and split', 'phong trào “Cả nướcchung sức xây d ựng nông thôn mới”', ntm, ntm],
  ['a misread variant', 'phong trào “Hòa Bình chung sức xâydựng nông th ôn mới”', null, ntm],
])('a damaged name in marks is known by its look: %s', (_why, text, id, family) => {
  expect(read(text)).toMatchObject([[expect.any(String), 'named', id, family]]);
});

test.each([
  'học tập và làm theo tư tưởng, đạo đức, phongcách Hồ Chí Minh',
  'học tập và làm theo tư tưởng, đạo đức, phong cách - 2 - Hồ Chí Minh',
])('a long name without marks is known over damaged gaps: %s', (name) => {
  expect(read(`đẩy mạnh ${name} trong năm`)).toEqual([[name, 'named-unquoted', 'hoc-tap', 'hoc-tap']]);
});

test('a short name is not known by its look', () => {
  expect(read('phong trào “Dạy tôt hoc tôi”')).toMatchObject([[expect.any(String), 'candidate', null, null]]);
});

test('a name that no family knows is kept as a candidate, and so is what follows it in the list', () => {
  expect(read('các phong trào thi đua như: “Thắp sáng đường quê”, “Nhà sạch, vườn đẹp”.')).toMatchObject([
    ['Thắp sáng đường quê', 'candidate', null, null],
    ['Nhà sạch, vườn đẹp', 'candidate', null, null],
  ]);
});

test.each([
  [
    'a list with phases and owners between the names',
    'các phong trào thi đua: “Thắp sáng đường quê” giai đoạn 2021 - 2025; “Tuyến đường hoa” do Huyện đoàn phát động và “Nhà sạch, vườn đẹp”',
    ['Thắp sáng đường quê', 'Tuyến đường hoa', 'Nhà sạch, vườn đẹp'],
  ],
  [
    'a quoted name that goes on from one without marks',
    'các phong trào: Dạy tốt - Học tốt; “Mỗi thầy giáo, cô giáo là một tấm gương”',
    ['Dạy tốt - Học tốt', 'Mỗi thầy giáo, cô giáo là một tấm gương'],
  ],
  ['a theme', 'thống nhất lấy chủ đề “Kỷ cương, sáng tạo, về đích”', ['Kỷ cương, sáng tạo, về đích']],
  ['a campaign', 'cuộc vận động “Mỗi nhà một cây xanh”', ['Mỗi nhà một cây xanh']],
  ['a drive without “đợt”', 'Phát động thi đua cao điểm “90 ngày đêm”', ['90 ngày đêm']],
  ['a campaign of emulation', 'phát động chiến dịch thi đua “Về đích sớm”', ['Về đích sớm']],
  ['a peak', 'Phát động cao điểm “60 ngày nước rút”', ['60 ngày nước rút']],
  ['a drive', 'phát động đợt thi đua cao điểm “60 ngày đêm về đích”', ['60 ngày đêm về đích']],
])('candidates: %s', (_why, text, names) => {
  expect(read(text).map(([name]) => name)).toEqual(names);
  expect(read(text).at(-1)).toMatchObject([names.at(-1), 'candidate', null, null]);
});

test('a local movement of another place is not this one', () => {
  expect(read('phong trào “Toàn thành phố thi đua làm nhiều việc tốt”')).toMatchObject([
    [expect.any(String), 'candidate', null, null],
  ]);
});

test.each(leads)('lead $id', ({ pattern, examples, counterexamples }) => {
  const fold = (text: string): string => foldKeepingLength(text);
  expect(examples.filter((text) => !pattern.test(fold(text)))).toEqual([]);
  expect(counterexamples.filter((text) => pattern.test(fold(text)))).toEqual([]);
});

test.each(closingPeriodExamples)('the closing period of "%s" is left off', (name, bare) => {
  expect(name.replace(closingPeriod, '')).toBe(bare);
});

test.each([
  ['“a” và "b"', ['a', 'b']],
  ['“a " và “b”', ['a', 'b']],
  ['”a” và „b“', ['a', 'b']],
  ["huyện Cư M'gar và Krông H'năng", []],
  ["'a b' và ‘c’", ['a b', 'c']],
  ['“về "b c"”', ['về "b c"', 'b c']],
])('quotations of %s', (text, quoted) => {
  expect(quotations(text).map(({ start, end }) => text.slice(start, end))).toEqual(quoted);
});

test('quotations: nothing between marks that never close, and linear on many of them', async () => {
  expect(quotations('“mở mà không đóng')).toEqual([]);
  for (const mark of ['“', '"', "'", '”“', '“a '])
    expect(await growthOf((count) => quotations(mark.repeat(count)), 200_000)).toBeLessThan(steep);
});
