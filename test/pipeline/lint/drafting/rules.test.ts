import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectRoot } from '../../../../scripts/project-root.ts';
import { readContent } from '../../../../src/loaders/content.ts';
import { checkDraft } from '../../../../src/pipeline/check-draft.ts';
import { decreeRules } from '../../../../src/pipeline/lint/decree-rules.table.ts';
import type { DraftFinding } from '../../../../src/pipeline/lint/drafting/draft-finding.ts';
import { draftRules } from '../../../../src/pipeline/lint/drafting/draft-rules.table.ts';
import { growthOf, repeatedTo, steep } from '../../../growth.ts';
import { ruleCases } from './rule-cases.ts';
import { basis, body, type Parts, plan } from './small-plan.ts';

const { registry } = readContent(join(projectRoot, 'content'));

const check = (text: string, day = '2026-03-10'): readonly DraftFinding[] =>
  checkDraft({ path: 'draft.txt', text, sha256: '0'.repeat(64) }, registry, day).findings;

test('a plan by the book raises nothing', () => {
  expect(check(plan({}))).toEqual([]);
});

describe('each rule', () => {
  test.each(ruleCases)('%s is broken and kept', (rule, broken, quoted, replacement, kept) => {
    const found = check(plan(broken)).filter((finding) => finding.rule === rule);
    expect(found.map((finding) => finding.quoted)).toContain(quoted);
    const { mend } = found.find((finding) => finding.quoted === quoted) ?? { mend: null };
    if (replacement !== null) expect(mend?.replacement).toBe(replacement);
    for (const { reason, actual } of found) {
      expect(reason).not.toMatch(/[{}]|“”/);
      // What is said to be wrong is the printed word, not the one to write in its place.
      if (/sai|chưa đúng/.test(reason)) expect(reason).toContain(actual);
    }
    expect(check(plan(kept)).filter((finding) => finding.rule === rule)).toEqual([]);
  });
});

test('a letter without a capital is not asked for one', () => {
  const found = check(plan(body('1. Thi đua\n\n- \u{1D656}a để biểu dương.')));
  expect(found.filter(({ rule }) => rule === 'capital-start')).toEqual([]);
});

test('a number in brackets is left as it stands', () => {
  const found = check(plan(body('1. Thi đua:\n\n(1) Kinh tế;\n\n(2) Văn hóa.')));
  expect(found.filter(({ rule }) => rule === 'marker-form')).toEqual([]);
});

test.each([
  ['trước   ngày   15/11/2025', '1. Gửi báo cáo trước   ngày   15/11/2025 về Ủy ban.'],
  [
    'trước ngày\n15/11/2025',
    '1. Gửi báo cáo về Ủy ban nhân dân xã để tổng hợp trước ngày\n15/11/2025 theo quy định.',
  ],
  ['trước ngày 15/11/2025', '1. Gửi báo cáo **trước ngày 15/11/2025** về Ủy ban.'],
])('a day that is over is marked to its end however it is set: %j', (marked, text) => {
  const source = plan(body(text));
  const [finding] = check(source).filter(({ rule }) => rule === 'past-day');
  expect(source.slice(finding?.start, finding?.end)).toBe(marked);
});

test('a day that is over is marked to its end in decomposed letters', () => {
  const source = plan(body('1. Gửi báo cáo trước ngày 15/11/2025 về Ủy ban.')).normalize('NFD');
  const [finding] = check(source).filter(({ rule }) => rule === 'past-day');
  expect(source.slice(finding?.start, finding?.end).normalize('NFC')).toBe('trước ngày 15/11/2025');
});

describe('a place that ended', () => {
  const ended = (text: string, day = 'ngày 01 tháng 12 năm 2026'): DraftFinding[] =>
    check(plan({ ...body(text), date: `Lam Vỹ, ${day}` })).filter(({ rule }) => rule === 'ended-place');

  test.each([
    ['ngày 10 tháng 3 năm 2026', 'tỉnh Đồng Nai'],
    ['ngày 01 tháng 12 năm 2026', 'thành phố Đồng Nai'],
  ])('gives way to what stands in its stead as that is called on %s', (day, name) => {
    const [finding] = ended('1. Gửi về Sở Nội vụ tỉnh Bình Phước.', day);
    expect(finding).toMatchObject({ quoted: 'tỉnh Bình Phước', mend: { replacement: name } });
    expect(finding?.reason).toContain(`nay thuộc ${name}`);
  });

  test('and is several units today is left to the person who drafts', () => {
    const [finding] = ended('1. Các trường của thành phố Long Khánh thực hiện.');
    expect(finding).toMatchObject({ quoted: 'thành phố Long Khánh', mend: null });
    expect(finding?.reason).toContain('địa bàn nay gồm phường Long Khánh, phường Bình Lộc,');
    expect(finding?.reason).toMatch(/, thành phố Đồng Nai\.$/);
  });

  test.each([
    '1. Các trường của thành phố Long Khánh cũ thực hiện.',
    '1. Các trường của phường Long Khánh thực hiện.',
  ])('is not asked for by: %s', (text) => {
    expect(ended(text)).toEqual([]);
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

describe('what a first mention lacks', () => {
  const lacking = (text: string): string[] =>
    check(plan(basis(text)))
      .filter(({ rule }) => rule === 'first-mention')
      .map(({ quoted }) => quoted);

  test.each([
    'Quy chế thi đua, khen thưởng ban hành kèm theo Quyết định số 315/QĐ-EVNNPC ngày 12/02/2026 của Tổng Công ty.',
    'đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số 118/TTr-SNV ngày 02 tháng 3 năm 2026.',
  ])('may be told before it: %s', (text) => {
    expect(lacking(text)).toEqual([]);
  });

  test('is told', () => {
    expect(lacking('Quyết định số 315/QĐ-EVNNPC ngày 12/02/2026 của Tổng Công ty.')).toHaveLength(1);
  });
});

describe('a document of the Party', () => {
  const party = (text: string): readonly DraftFinding[] =>
    check(
      `ĐẢNG BỘ TỈNH THÁI NGUYÊN\nĐẢNG ỦY XÃ LAM VỸ\n*\nSố 27-KH/ĐU\nĐẢNG CỘNG SẢN VIỆT NAM\nLam Vỹ, ngày 09 tháng 03 năm 2026\n\nKẾ HOẠCH\nvề công tác thi đua\n\n${text}`,
    );

  test('is held to no form of the State, and quotes no decree on it', () => {
    const found = party(
      'Căn cứ Kế hoạch số 45-KH/TU ngày 15/01/2026 của Ban Thường vụ Tỉnh ủy;\n\nĐảng ủy xã xây dựng Kế hoạch như sau:\n\n1. Đời sống của nhân dân.\n\n2. Theo Kế hoạch số 46/KH/TU.',
    );
    expect(found.map(({ rule, decree }) => `${rule} ${decree}`)).toEqual(
      expect.arrayContaining(['capitals null', 'party-symbol party-symbol']),
    );
    for (const { rule, decree } of found) {
      expect(rule).not.toMatch(/^(?:basis-|first-mention|date-needless)/);
      expect(['party-symbol', null]).toContain(decree);
    }
  });
});

test('a document of the Youth Union is asked for no national name', () => {
  const found = check(
    'TỈNH ĐOÀN NGHỆ AN\nBAN CHẤP HÀNH ĐOÀN XÃ CON CUÔNG\n***\nSố: 06-KH/ĐTN\nĐOÀN TNCS HỒ CHÍ MINH\nCon Cuông, ngày 01 tháng 9 năm 2026\n\nKẾ HOẠCH\nCông tác thi đua\n\n1. Thi đua học tập.',
  );
  expect(found.filter(({ reason }) => /Quốc hiệu|Tiêu ngữ/.test(reason))).toEqual([]);
});

test('an office whose work others do now is not put in its place by their names', () => {
  const found = check(plan(body('1. Giao Phòng Nội vụ và Sở Kế hoạch và Đầu tư tổng hợp.')));
  const mends = found.filter(({ rule }) => rule === 'ended-office').map(({ mend }) => mend?.replacement);
  expect(mends).toEqual([undefined, 'Sở Tài chính']);
});

test('a lapsed basis beside its successor points there and offers no second one', () => {
  const text = plan({
    preamble:
      'Căn cứ Nghị định số 152/2025/NĐ-CP ngày 14/6/2025 của Chính phủ quy định về phân cấp;\n\nCăn cứ Nghị định số 98/2023/NĐ-CP của Chính phủ.\n\nỦy ban nhân dân xã ban hành Kế hoạch như sau:',
  });
  const [finding] = check(text).filter(({ rule }) => rule === 'lapsed-basis');
  expect(finding).toMatchObject({ mend: null });
  expect(finding?.otherLine).toBe(text.split('\n').findIndex((line) => line.includes('152/2025')) + 1);
});

test.each([
  ['TỈNH BẮC KẠN', 'TỈNH THÁI NGUYÊN'],
  ['tỉnh Bắc Kạn', 'tỉnh Thái Nguyên'],
])('the stead of an ended place is written as the place was: %s', (printed, replacement) => {
  const text = plan(body(`1. Gửi ${printed} tổng hợp.`));
  const [finding] = check(text).filter(({ rule }) => rule === 'ended-place');
  expect(finding?.mend?.replacement).toBe(replacement);
});

test('a place line names a province without its type', () => {
  const text = plan({ date: 'Bắc Kạn, ngày 10 tháng 3 năm 2026' });
  const [finding] = check(text).filter(({ rule }) => rule === 'ended-place');
  expect(finding).toMatchObject({ quoted: 'Bắc Kạn', mend: { replacement: 'Thái Nguyên' } });
});

describe('a launch', () => {
  const missing = (preamble: string): string[] =>
    check(plan({ subject: 'Phát động đợt thi đua năm 2026', preamble }))
      .filter(({ rule, severity }) => rule === 'missing-part' && severity === 'info')
      .map(({ reason }) => reason);

  test('that carries out another plan needs no second basis', () => {
    expect(
      missing(
        'Thực hiện Kế hoạch số 12/KH-SNV ngày 10/01/2026 của Sở Nội vụ về thi đua, Ủy ban nhân dân xã xây dựng Kế hoạch như sau:',
      ),
    ).toEqual([]);
  });

  test('with one line of basis is asked for the second', () => {
    const [reason] = missing(
      'Căn cứ Luật Thi đua, khen thưởng.\n\nỦy ban nhân dân xã ban hành Kế hoạch như sau:',
    );
    expect(reason).toContain('căn cứ thứ hai');
  });
});

test('a period of which figures are told is no schedule that is over', () => {
  const text = plan(body('1. Thời điểm lấy số liệu: từ ngày 01/12/2024 đến ngày 30/11/2025.'));
  expect(check(text).filter(({ rule }) => rule === 'past-day')).toEqual([]);
});

test('a period that is turned round is not told to be over as well', () => {
  const found = check(plan(body('1. Thực hiện từ ngày 15/3/2026 đến ngày 01/3/2026.')));
  expect(found.map(({ rule }) => rule)).toEqual(['reversed-period']);
});

test('the law in the place of a lapsed one keeps a day where one was printed', () => {
  const text = plan(basis('Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015.'));
  const [finding] = check(text).filter(({ rule }) => rule === 'lapsed-basis');
  expect(finding?.mend?.replacement).toBe('Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025');
});

test('a capacity that has to go is not mended first', () => {
  const text = plan({ signature: 'T/M NHÀ TRƯỜNG\nHIỆU TRƯỞNG\n\n\nNguyễn Văn An' })
    .replace('ỦY BAN NHÂN DÂN\nXÃ LAM VỸ', 'SỞ GIÁO DỤC VÀ ĐÀO TẠO\nTRƯỜNG THPT LAM VỸ')
    .replace('Ủy ban nhân dân xã Lam Vỹ', 'Trường THPT Lam Vỹ');
  const rules = check(text).map(({ rule }) => rule);
  expect(rules).toContain('signing-not-collective');
  expect(rules).not.toContain('signing-mark');
});

test('a law whose number stands for its name is left to the person who drafts', () => {
  const text = plan(basis('Luật số 06/2022/QH15 ngày 15 tháng 6 năm 2022.'));
  expect(check(text).find(({ rule }) => rule === 'law-number')?.mend?.sure).toBe(false);
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
  for (const [, broken] of ruleCases) {
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
])('any text is checked in time that grows with its length (%#)', async (text) => {
  expect(Array.isArray(check(text))).toBe(true);
  expect(await growthOf((length) => check(repeatedTo(text, length)), text.length)).toBeLessThan(steep);
});
