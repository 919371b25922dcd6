import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectRoot } from '../../../../scripts/project-root.ts';
import { readContent } from '../../../../src/loaders/content.ts';
import { checkDraft } from '../../../../src/pipeline/check-draft.ts';
import { decreeRules } from '../../../../src/pipeline/lint/decree-rules.table.ts';
import type { DraftFinding } from '../../../../src/pipeline/lint/drafting/draft-finding.ts';
import { type DraftRuleId, draftRules } from '../../../../src/pipeline/lint/drafting/draft-rules.table.ts';

const { registry } = readContent(join(projectRoot, 'content'));

interface Parts {
  readonly number?: string;
  readonly date?: string;
  readonly subject?: string;
  readonly preamble?: string;
  readonly body?: string;
  readonly closing?: string;
  readonly recipients?: string;
  readonly signature?: string;
}

/** A small plan without a fault, of which each test changes one part. */
const plan = ({
  number = 'Số: 12/KH-UBND',
  date = 'Lam Vỹ, ngày 10 tháng 3 năm 2026',
  subject = 'Công tác thi đua, khen thưởng năm 2026',
  preamble = 'Căn cứ Luật Thi đua, khen thưởng.\n\nỦy ban nhân dân xã Lam Vỹ ban hành Kế hoạch công tác thi đua, khen thưởng năm 2026 như sau:',
  body = 'I. MỤC ĐÍCH\n\nNâng cao chất lượng phong trào thi đua.\n\nII. NỘI DUNG\n\n1. Phát động phong trào thi đua.\n\n2. Xét khen thưởng kịp thời.',
  closing = 'Trên đây là Kế hoạch công tác thi đua, khen thưởng năm 2026./.',
  recipients = 'Nơi nhận:\n- Đảng ủy xã;\n- Lưu: VT.',
  signature = 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\n\nNguyễn Văn An',
}: Parts): string =>
  [
    'ỦY BAN NHÂN DÂN\nXÃ LAM VỸ',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc',
    number,
    date,
    `KẾ HOẠCH\n${subject}`,
    preamble,
    body,
    closing,
    recipients,
    signature,
  ].join('\n\n');

const check = (text: string, day = '2026-03-10'): readonly DraftFinding[] =>
  checkDraft({ path: 'draft.txt', text, sha256: '0'.repeat(64) }, registry, day).findings;

const body = (text: string): Parts => ({ body: `I. NỘI DUNG\n\n${text}` });
const basis = (text: string): Parts => ({
  preamble: `Căn cứ ${text}\n\nỦy ban nhân dân xã Lam Vỹ ban hành Kế hoạch công tác thi đua, khen thưởng năm 2026 như sau:`,
});

test('a plan by the book raises nothing', () => {
  expect(check(plan({}))).toEqual([]);
});

/** Rule, what breaks it, what it quotes, what it puts there; then what is near and right. */
const cases: readonly (readonly [DraftRuleId, Parts, string, string | null, Parts])[] = [
  [
    'party-symbol',
    body('1. Thực hiện Kế hoạch số 259/KH/TU ngày 10/01/2026 của Tỉnh ủy về thi đua.'),
    '259/KH/TU',
    '259-KH/TU',
    body('1. Thực hiện Kế hoạch số 259-KH/TU ngày 10/01/2026 của Tỉnh ủy về thi đua.'),
  ],
  [
    'state-symbol',
    body('1. Thực hiện Kế hoạch số 12-KH/UBND ngày 10/01/2026 của Ủy ban nhân dân tỉnh về thi đua.'),
    '12-KH/UBND',
    '12/KH-UBND',
    body('1. Gửi trước ngày 12/12.'),
  ],
  [
    'symbol-spacing',
    { number: 'Số: 12 /KH-UBND' },
    '12 /KH-UBND',
    '12/KH-UBND',
    { number: 'Số:      /KH-UBND' },
  ],
  [
    'symbol-letters',
    basis('Nghị định số 152/2025/ND-CP ngày 14/6/2025 của Chính phủ quy định về thi đua.'),
    '152/2025/ND-CP',
    '152/2025/NĐ-CP',
    {},
  ],
  [
    'lost-year',
    basis('Nghị định số 152/NĐ-CP ngày 14/6/2025 của Chính phủ quy định về phân cấp.'),
    '152/NĐ-CP',
    '152/2025/NĐ-CP',
    basis('Quyết định số 152/QĐ-UBND ngày 14/6/2025 của Ủy ban nhân dân tỉnh về thi đua.'),
  ],
  ['number-nought', { number: 'Số: 7/KH-UBND' }, '7/KH-UBND', '07/KH-UBND', { number: 'Số: 07/KH-UBND' }],
  ['own-symbol-type', { number: 'Số: 12/QĐ-UBND' }, 'QĐ', 'KH', {}],
  [
    'date-nought',
    { date: 'Lam Vỹ, ngày 5 tháng 3 năm 2026' },
    'ngày 5 tháng 3 năm 2026',
    'ngày 05 tháng 3 năm 2026',
    { date: 'Lam Vỹ, ngày 05 tháng 3 năm 2026' },
  ],
  [
    'date-needless-nought',
    { date: 'Lam Vỹ, ngày 10 tháng 03 năm 2026' },
    'ngày 10 tháng 03 năm 2026',
    'ngày 10 tháng 3 năm 2026',
    body('1. Báo cáo trước ngày 15/06/2026.'),
  ],
  [
    'date-short-year',
    body('1. Báo cáo trước ngày 15/6/26.'),
    '15/6/26',
    '15/6/2026',
    body('1. Tỷ lệ 2/3 số phiếu.'),
  ],
  [
    'date-mark',
    body('1. Báo cáo trước ngày 15.6.2026.'),
    '15.6.2026',
    '15/6/2026',
    body('1.1. Thi đua.\n\n1.2. Khen thưởng.'),
  ],
  [
    'impossible-date',
    body('1. Báo cáo trước ngày 31/6/2026.'),
    '31/6/2026',
    null,
    body('1. Báo cáo trước ngày 30/6/2026.'),
  ],
  [
    'subject-form',
    { subject: 'V/v công tác thi đua, khen thưởng năm 2026' },
    'V/v c',
    'C',
    { subject: 'Về công tác thi đua năm 2026' },
  ],
  [
    'basis-end',
    {
      preamble:
        'Căn cứ Luật Thi đua, khen thưởng\n\nCăn cứ Chỉ thị số 41-CT/TW ngày 26/12/2024 của Bộ Chính trị về tăng cường sự lãnh đạo của Đảng.\n\nỦy ban nhân dân xã Lam Vỹ ban hành Kế hoạch như sau:',
    },
    'thưởng',
    'thưởng;',
    {},
  ],
  ['basis-last-end', basis('Luật Thi đua, khen thưởng;'), ';', '.', {}],
  [
    'law-number',
    basis('Luật Thi đua, khen thưởng số 06/2022/QH15.'),
    ' số 06/2022/QH15',
    '',
    basis('Luật Thi đua, khen thưởng ngày 15/6/2022.'),
  ],
  [
    'first-mention',
    body('1. Thực hiện Nghị định số 152/2025/NĐ-CP.'),
    'Nghị định số 152/2025/NĐ-CP',
    null,
    body('1. Thực hiện Kế hoạch này.'),
  ],
  [
    'mismatched-basis',
    body('1. Thực hiện Nghị định số 152/2025/NĐ-CP ngày 15/6/2025.'),
    'Nghị định số 152/2025/NĐ-CP ngày 15/6/2025',
    null,
    {},
  ],
  [
    'numbering-gap',
    body('1. Thi đua.\n\n3. Khen thưởng.'),
    '3.',
    null,
    body('1. Thi đua.\n\n2. Khen thưởng.'),
  ],
  ['numbering-repeat', body('1. Thi đua.\n\n2. Khen thưởng.\n\n2. Báo cáo.'), '2.', null, {}],
  [
    'letter-without-stroke',
    body('1. Thi đua\n\na) Một.\n\nb) Hai.\n\nc) Ba.\n\nd) Bốn.\n\ne) Năm.'),
    'e)',
    null,
    body('1. Thi đua\n\na) Một.\n\nb) Hai.\n\nc) Ba.\n\nd) Bốn.\n\nđ) Năm.\n\ne) Sáu.'),
  ],
  [
    'marker-form',
    body('1. Thi đua\n\na. Một việc.\n\nb. Hai việc.'),
    'a.',
    'a)',
    body('1. Thi đua\n\na) Một việc.'),
  ],
  [
    'capitals',
    body('1. Phục vụ nhân dân tốt hơn.'),
    'nhân dân',
    'Nhân dân',
    body('1. Phối hợp với lực lượng vũ trang nhân dân, Hội đồng nhân dân xã.'),
  ],
  [
    'capital-start',
    body('1. Thi đua\n\n- các cơ quan tổ chức thực hiện.'),
    'các',
    'Các',
    body('1. Thi đua\n\n- Các cơ quan tổ chức thực hiện.'),
  ],
  [
    'undefined-abbreviation',
    body('1. Đẩy mạnh CCHC trên địa bàn xã.'),
    'CCHC',
    null,
    body('1. Đẩy mạnh cải cách hành chính (CCHC).\n\n2. Báo cáo kết quả CCHC về UBND tỉnh.'),
  ],
  [
    'abbreviation-before-definition',
    body('1. Đẩy mạnh CCHC.\n\n2. Báo cáo cải cách hành chính (CCHC) về tỉnh.'),
    'CCHC',
    null,
    {},
  ],
  ['signing-collective', { signature: 'CHỦ TỊCH\n\n\nNguyễn Văn An' }, 'CHỦ TỊCH', null, {}],
  [
    'signing-deputy',
    { signature: 'TM. ỦY BAN NHÂN DÂN\nPHÓ CHỦ TỊCH\n\n\nNguyễn Văn An' },
    'PHÓ CHỦ TỊCH',
    null,
    { signature: 'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\n\nNguyễn Văn An' },
  ],
  [
    'signing-head-for-head',
    { signature: 'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nCHỦ TỊCH\n\n\nNguyễn Văn An' },
    'KT. CHỦ TỊCH',
    null,
    {},
  ],
  [
    'signing-mark',
    { signature: 'T/M ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\n\nNguyễn Văn An' },
    'T/M ỦY BAN NHÂN DÂN',
    'TM. ỦY BAN NHÂN DÂN',
    {},
  ],
  [
    'title-before-name',
    { signature: 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\n\nThS. Nguyễn Văn An' },
    'ThS. ',
    '',
    { signature: 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\n\nBùi Thị Hoa' },
  ],
  ['recipient-end', { recipients: 'Nơi nhận:\n- Đảng ủy xã\n- Lưu: VT.' }, 'xã', 'xã;', {}],
  ['recipient-archive', { recipients: 'Nơi nhận:\n- Đảng ủy xã;\n- Các xóm;' }, '- Các xóm;', null, {}],
  ['recipient-as-above', { recipients: 'Nơi nhận:\n- Như trên;\n- Lưu: VT.' }, '- Như trên;', null, {}],
  [
    'closing-mark',
    { closing: 'Trên đây là Kế hoạch công tác thi đua, khen thưởng năm 2026.' },
    '2026.',
    '2026./.',
    {},
  ],
  [
    'spelling',
    body('1. Nâng cao chất lượng công tác thi đua, khen thường.'),
    'thường',
    'thưởng',
    body('1. Khen thường xuyên, kịp thời.'),
  ],
  [
    'not-a-syllable',
    body('1. Giữ vữg trật tự.'),
    'vữg',
    null,
    body('1. Vận động bà con dân tộc Ê-đê, H’Mông.'),
  ],
  [
    'doubled-word',
    body('1. Phát động thi đua thi đua.'),
    'thi đua thi đua',
    'thi đua',
    body('1. Xử lý hành vi vi phạm; luôn luôn đổi mới; 6 tháng đầu năm năm 2026.'),
  ],
  ['spacing', body('1. Thi đua , khen thưởng.'), ' ,', ',', body('1. Thi đua, khen thưởng...')],
  ['double-space', body('1. Thi đua  khen thưởng.'), '  ', ' ', {}],
  ['doubled-mark', body('1. Thi đua,, khen thưởng.'), ',,', ',', {}],
  [
    'unbalanced',
    body('1. Các cơ quan (sau đây gọi tắt là đơn vị.'),
    '(',
    null,
    body('1. Gồm: a) cơ quan; b) đơn vị (nếu có).'),
  ],
  ['foreign-letter', body('1. Kế hоạch này.'), 'hоạch', 'hoạch', {}],
  [
    'ended-place',
    body('1. Gửi về Sở Nội vụ tỉnh Bắc Kạn.'),
    'tỉnh Bắc Kạn',
    null,
    body('1. Các xã thuộc tỉnh Bắc Kạn trước đây.'),
  ],
  [
    'ended-level',
    body('1. Báo cáo UBND huyện theo quy định.'),
    'UBND huyện',
    null,
    body('1. Báo cáo UBND tỉnh theo quy định.'),
  ],
  [
    'ended-office',
    body('1. Gửi về Sở Giao thông vận tải.'),
    'Sở Giao thông vận tải',
    null,
    body('1. Gửi về Sở Xây dựng.'),
  ],
  [
    'past-day',
    body('1. Gửi báo cáo trước ngày 15/11/2025.'),
    'trước ngày 15/11/2025',
    null,
    body('1. Gửi báo cáo trước ngày 15/11/2026.'),
  ],
  [
    'other-year',
    { closing: 'Trên đây là Kế hoạch công tác thi đua, khen thưởng năm 2025./.' },
    '2025',
    '2026',
    {},
  ],
  [
    'reversed-period',
    body('1. Thực hiện từ ngày 01/6/2026 đến ngày 30/5/2026.'),
    'từ ngày 01/6/2026 đến ngày 30/5/2026',
    null,
    {},
  ],
  [
    'two-report-days',
    body(
      '1. Gửi báo cáo tổng kết năm trước ngày 15/11/2026.\n\n2. Gửi báo cáo tổng kết năm trước ngày 20/11/2026.',
    ),
    'trước ngày 20/11/2026',
    null,
    body('1. Gửi báo cáo 6 tháng trước ngày 15/6/2026, báo cáo năm trước ngày 20/11/2026.'),
  ],
  ['unfilled-slot', body('1. Gửi về [tên cơ quan] tổng hợp.'), '[tên cơ quan]', null, {}],
];

describe('each rule', () => {
  test.each(cases)('%s is broken and kept', (rule, broken, quoted, replacement, kept) => {
    const found = check(plan(broken)).filter((finding) => finding.rule === rule);
    expect(found.map((finding) => finding.quoted)).toContain(quoted);
    const { mend } = found.find((finding) => finding.quoted === quoted) ?? { mend: null };
    if (replacement !== null) expect(mend?.replacement).toBe(replacement);
    expect(check(plan(kept)).filter((finding) => finding.rule === rule)).toEqual([]);
  });
});

describe('a lapsed basis', () => {
  const decree =
    'Nghị định số 91/2017/NĐ-CP ngày 31/7/2017 của Chính phủ quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng.';
  const lapsed = (parts: Parts, day?: string): DraftFinding[] =>
    check(plan(parts), day).filter(({ rule }) => rule === 'lapsed-basis');

  test('is replaced by the last of the chain, with source and confidence, and never surely', () => {
    const [finding] = lapsed(basis(decree));
    expect(finding).toMatchObject({
      severity: 'error',
      instrument: 'nghi-dinh-91-2017-nd-cp',
      successor: 'nghi-dinh-152-2025-nd-cp',
      mend: { sure: false },
    });
    expect(finding?.mend?.replacement).toMatch(
      /^Nghị định số 152\/2025\/NĐ-CP ngày 14\/6\/2025 của Chính phủ quy định/,
    );
    expect(finding?.claim?.confidence).toMatch(/secondary|unverified/);
  });

  test('was in force when an older draft was signed', () => {
    const [finding] = lapsed({ ...basis(decree), date: 'Lam Vỹ, ngày 10 tháng 3 năm 2020' });
    expect(finding?.severity).toBe('info');
  });

  test('keeps the number of its form', () => {
    const [finding] = lapsed(body('1. Báo cáo theo Mẫu số 08 ban hành kèm theo Nghị định số 98/2023/NĐ-CP.'));
    expect(finding?.quoted).toBe('Nghị định số 98/2023/NĐ-CP');
    expect(finding?.mend?.replacement).toBe('Nghị định số 152/2025/NĐ-CP');
  });

  test('may be named where it is itself replaced', () => {
    expect(lapsed(body('1. Kế hoạch này thay thế Nghị định số 98/2023/NĐ-CP.'))).toEqual([]);
  });
});

test('a province is no city before its day', () => {
  const text = plan(body('1. Báo cáo Sở Nội vụ tỉnh Quảng Ninh.'));
  const rules = (day: string): string[] =>
    check(text.replace('ngày 10 tháng 3 năm 2026', `ngày ${day}`), '2026-11-21').map(({ rule }) => rule);
  expect(rules('10 tháng 8 năm 2026')).not.toContain('ended-office');
  expect(rules('10 tháng 10 năm 2026')).toContain('ended-office');
});

test('a basis that is not in force yet is told', () => {
  const text = plan(basis('Nghị định số 152/2025/NĐ-CP ngày 14/6/2025 của Chính phủ quy định về phân cấp.'));
  const dated = text.replace('ngày 10 tháng 3 năm 2026', 'ngày 20 tháng 6 năm 2025');
  expect(check(dated, '2025-06-20').map(({ rule }) => rule)).toContain('not-yet-basis');
});

test('every finding quotes the source that it marks, and every rule of form is quoted', () => {
  for (const [, broken] of cases) {
    const text = plan(broken);
    for (const { start, end, quoted, rule, decree, reason } of check(text)) {
      expect(text.slice(start, end)).toBe(quoted);
      expect(Object.hasOwn(draftRules, rule)).toBe(true);
      if (decree !== null) expect(decreeRules[decree].quotation).not.toBe('');
      expect(reason).not.toMatch(/[{}]/);
    }
  }
});

test('parts that are missing are told once, at their place', () => {
  const text = 'KẾ HOẠCH\nPhát động phong trào thi đua năm 2026\n\nI. YÊU CẦU\n\nThi đua sôi nổi.';
  const rules = check(text).map(({ rule, expected }) => `${rule} ${expected}`);
  expect(rules).toContain('missing-component letterhead');
  expect(rules).toContain('missing-component recipients');
  expect(rules).toContain('missing-component signature');
  expect(rules.filter((rule) => rule.startsWith('missing-part')).length).toBeGreaterThanOrEqual(4);
});

test.each([
  '',
  '\n',
  '   ',
  '(',
  '“'.repeat(2000),
  'a '.repeat(20_000),
  'Căn cứ '.repeat(5000),
  '1/'.repeat(5000),
  '-\n'.repeat(4000),
  '\u0000\u0301'.repeat(100),
])('any text is checked in time (%#)', (text) => {
  const start = performance.now();
  expect(Array.isArray(check(text))).toBe(true);
  expect(performance.now() - start).toBeLessThan(8000);
});
