import { expect, test } from 'vitest';
import { openLibrary } from '../../src/loaders/library.ts';
import { buildCatalogue } from '../../src/pipeline/catalogue/catalogue.ts';
import { run } from '../../src/pipeline/run.ts';
import { htmlOf } from '../../src/render/html.ts';
import { planToHast } from '../../src/render/plan-hast.ts';
import { renderingOf } from '../../src/site/views/plan-rendering.ts';
import { traceSection } from '../../src/site/views/trace.ts';
import { traceFacts } from '../../src/site/views/trace-facts.ts';
import { tracedOf } from '../../src/site/views/traced.ts';
import { tracedWords } from '../../src/site/views/traced-words.ts';

const { registry, today } = openLibrary().catalogue;

const text = [
  'ỦY BAN NHÂN DÂN',
  'HUYỆN ĐÔNG HÒA',
  'Số: 45/KH-UBND',
  'Đông Hòa, ngày 12 tháng 3 năm 2022',
  'KẾ HOẠCH',
  'Phát động thi đua năm 2022',
  'Căn cứ Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị;',
  'I. MỤC ĐÍCH, YÊU CẦU',
  '1. Mục đích',
  'Nâng cao chất lượng công tác khen thuởng trong toàn huyện.',
  'II. NỘI DUNG',
  '1. Hưởng ứng phong trào thi đua “Sáng cửa sạch nhà” theo Chỉ thị 99-CT/TW.',
  '2. Báo cáo trước ngày 15/11/2022.',
].join('\n\n');

const reading = run({ path: 'thu.txt', text, sha256: '0'.repeat(64) }, registry, { id: 'ke-hoach-thu' });
const catalogue = buildCatalogue([reading], registry, today);
const sections = tracedOf(reading).map((traced) => traceSection(traced, reading, catalogue));
const itemsAt = (id: string) => sections.find((section) => section.id === id)?.items ?? [];

test('a heading tells the words that gave it its role, and a clause below it whence it has its own', () => {
  const [heading] = itemsAt('i.1');
  expect(heading).toMatchObject({ label: 'Vai trò', means: 'Mục đích', line: { name: 'dòng\u00a017' } });
  expect(heading?.why).toEqual(['Tiêu đề có chữ “Mục đích”.']);
  expect(itemsAt('i.1.p1')[0]?.why.join()).toMatch(/lấy theo mục/);
});

test('a citation tells the rule, the line and each candidate that was turned down with its reason', () => {
  const [basis] = sections.find(({ address }) => address === 'dòng căn cứ ban hành')?.items ?? [];
  expect(basis?.link?.name).toBe('Chỉ thị 34-CT/TW năm 2014');
  expect(basis?.printed).toContain('34-CT/TW ngày 07/4/2014');
  expect(basis?.why.at(-1)).toBe('Có đúng một văn bản khớp.');
  expect(basis?.rejected.length).toBeGreaterThan(0);
  expect(basis?.rejected.every(({ reason }) => reason.length > 3)).toBe(true);
  expect(basis?.line.href).toBe('/ke-hoach/ke-hoach-thu/ban-goc/#L13');
});

test('a repair tells the printed form, what is read and why', () => {
  expect(itemsAt('i.1.p1')).toContainEqual(
    expect.objectContaining({ label: 'Chỗ sửa', printed: 'thuởng', means: 'đọc là “thưởng”' }),
  );
});

test('a name in no family leads to its place among its like, and a time tells what it means', () => {
  expect(itemsAt('ii.1')).toContainEqual(
    expect.objectContaining({
      label: 'Phong trào',
      link: { href: '/phong-trao/chua-xep-nhom/sang-cua-sach-nha/', name: 'chưa xếp nhóm' },
    }),
  );
  expect(itemsAt('ii.2')).toContainEqual(expect.objectContaining({ label: 'Hạn', means: 'đến 15/11/2022' }));
});

test('the margin of a row sums up what can be asked, and says a role only where it begins', () => {
  const words = new Map(tracedOf(reading).map((traced) => [traced.fragment, tracedWords(traced)]));
  expect(words.get('i.1')).toBe('Vì sao là “mục đích”');
  expect(words.get('i.1.p1')).toBe('Vì sao: 1 chỗ sửa');
});

test('the page shows the printed form to those who do not see the underline, and leads an open citation to its reasons', () => {
  const html = htmlOf(planToHast(reading.tree, renderingOf(catalogue, reading)));
  expect(html).toContain('<span class="fix">thưởng<span class="sr"> (bản gốc in: thuởng)</span></span>');
  expect(html).toMatch(/<a href="vi-sao\/#ii\.1" class="absent">Chỉ thị 99-CT\/TW<\/a>/);
  expect(html).toContain('<p class="why"><a href="vi-sao/#i.1">Vì sao là “mục đích”</a></p>');
});

test('each fact of the head tells its line, and what the paper prints', () => {
  const facts = new Map(traceFacts(catalogue, reading, null).map((fact) => [fact.name, fact]));
  expect(facts.get('Số, ký hiệu')).toMatchObject({
    value: '45/KH-UBND',
    why: 'Đọc từ dòng số, ký hiệu.',
    printed: 'Số: 45/KH-UBND',
  });
  expect(facts.get('Người ký')).toMatchObject({ value: 'không ghi', why: 'Không thấy trong văn bản.' });
});
