import type { Element, Root, RootContent } from 'hast';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { sampleDraft } from '../../../src/site/copy/check-sample.ts';
import { applyMends } from '../../../src/workspace/check/apply-mends.ts';
import type { DraftNotice } from '../../../src/workspace/check/checked-draft.ts';
import { readDraft } from '../../../src/workspace/check/read-draft.ts';
import { registryFile } from './registry-file.ts';

const day = '2026-11-21';
const read = (text: string) => readDraft(text, 'text', registryFile, day);

const elements = (root: Root, accept: (element: Element) => boolean): Element[] => {
  const found: Element[] = [];
  visit(root, 'element', (element) => {
    if (accept(element)) found.push(element);
  });
  return found;
};

const textOf = (node: RootContent): string =>
  node.type === 'text' ? node.value : 'children' in node ? node.children.map(textOf).join('') : '';

const ofRule = (notices: readonly DraftNotice[], rule: string): DraftNotice | undefined =>
  notices.find((notice) => notice.rule === rule);

test('a draft with faults is read as a plan, with notices beside its lines', () => {
  const { notices, facts, document } = read(sampleDraft);
  expect(facts.map(({ value }) => value)).toContain('05/KH-SNV');
  expect(notices.length).toBeGreaterThan(10);
  const rows = new Set(
    elements(document, ({ properties }) => properties.id !== undefined).map(
      ({ properties }) => properties.id,
    ),
  );
  for (const { fragment } of notices) expect(fragment === null || rows.has(fragment)).toBe(true);
  for (const { start, end, words } of notices) expect(sampleDraft.slice(start, end)).toBe(words);
});

test('a lapsed basis names its successor, whose page the site has, on whose word, and is marked in the text', () => {
  const { notices, document } = read(sampleDraft);
  const notice = ofRule(notices, 'lapsed-basis');
  expect(notice?.mend?.replacement).toContain('152/2025/NĐ-CP');
  expect(notice?.mend?.sure).toBe(false);
  expect(notice?.sources.some(({ href }) => href?.startsWith('/van-ban/') === true)).toBe(true);
  expect(notice?.sources.every(({ standing }) => /\d{4}/.test(standing))).toBe(true);
  const marks = elements(
    document,
    ({ tagName, properties }) => tagName === 'mark' && properties['dataNotice'] === notice?.key,
  );
  expect(marks.map(textOf).join('')).toContain('98/2023/NĐ-CP');
});

test.each([
  [
    'a form of the old decree, on a broken line',
    'Hồ sơ khen thưởng theo Mẫu số\n08 ban hành kèm theo Nghị định số 98/2023/NĐ-CP của Chính phủ.',
    'theo [Mẫu số 08: đối chiếu] ban hành kèm theo Nghị định số 152/2025/NĐ-CP của Chính phủ.',
  ],
  [
    'a provision of another text',
    'Theo khoản 2 Điều 5 Quy chế này, hồ sơ gửi theo Nghị định số 98/2023/NĐ-CP của Chính phủ.',
    'Theo khoản 2 Điều 5 Quy chế này, hồ sơ gửi theo Nghị định số 152/2025/NĐ-CP của Chính phủ.',
  ],
])('the mend of a lapsed basis keeps the number of %s true', (_, sentence, mended) => {
  const text = `KẾ HOẠCH\nI. HỒ SƠ\n${sentence}\n`;
  const notice = ofRule(read(text).notices, 'lapsed-basis');
  if (notice === undefined) throw new Error('The lapsed basis was not noticed.');
  expect(applyMends(text, [notice]).text).toContain(mended);
  expect(notice.mend?.note?.includes('Mẫu số 08') ?? false).toBe(mended.includes('đối chiếu'));
});

test('links of a draft lead to pages of the site alone', () => {
  const stranger =
    'KẾ HOẠCH\nTheo Kế hoạch số 999/KH-UBND ngày 01/3/2020 của Ủy ban nhân dân tỉnh Thái Nguyên.';
  const { document } = read(`${sampleDraft}\n${stranger}`);
  const targets = elements(document, ({ tagName }) => tagName === 'a').map(({ properties }) =>
    String(properties.href),
  );
  const known = new Set([
    ...registryFile.registry.instruments.map(({ id }) => `/van-ban/${id}/`),
    ...registryFile.registry.movements.map(({ id }) => `/phong-trao/${id}/`),
    ...registryFile.stubs.map((id) => `/van-ban/${id}/`),
    ...Object.values(registryFile.ungrouped),
  ]);
  expect(targets.length).toBeGreaterThan(5);
  expect(targets.filter((target) => !target.startsWith('#') && !known.has(target))).toEqual([]);
});

test('taking every sure mend over leaves fewer notices, and no sure mend twice', () => {
  let text = sampleDraft;
  let left = read(text).notices.filter(({ mend }) => mend?.sure === true);
  const first = left.length;
  for (let round = 0; round < 4 && left.length > 0; round += 1) {
    text = applyMends(text, left).text;
    left = read(text).notices.filter(({ mend }) => mend?.sure === true);
  }
  expect(first).toBeGreaterThan(3);
  expect(left.map(({ rule, words }) => `${rule} ${words}`)).toEqual([]);
});

test('rows that the clipboard parts by tabs are read as a table', () => {
  const { document } = read(
    'KẾ HOẠCH\nI.\tTHỜI GIAN\nSTT\tViệc\tHạn\n1\tSơ kết\t15/6/2026\n2\tTổng kết\t15/11/2026\n',
  );
  expect(elements(document, ({ tagName }) => tagName === 'td').map(textOf)).toContain('Sơ kết');
});

test('a line that a word processor ends within a paragraph ends, and a hyphen at which none ends is a hyphen', () => {
  const text =
    'KẾ HOẠCH\nCăn cứ Nghị định số 152/2025/NĐ\u001eCP;\nI. MỤC ĐÍCH\v1. Tạo khí thế.\v2. Nêu gương.\n';
  const { plan, citations } = read(text);
  const [division] = plan.entry.outline;
  expect(division?.children.map(({ anchor }) => anchor)).toEqual(['i.1', 'i.2']);
  expect(citations).toBe(1);
});

test.each([
  ['nothing but blanks', ' \n\t\n'],
  ['bytes', '\u0000\u0001PK\u0003\u0004\uFFFD'.repeat(200)],
  ['another language', 'The quick brown fox jumps over the lazy dog. '.repeat(40)],
  ['one line of 250,000 characters', 'Căn cứ Luật Thi đua, khen thưởng; '.repeat(7400)],
  ['markup', '<script>alert(1)</script><img src=x onerror=alert(1)> '.repeat(20)],
])(
  '%s: a reading all the same, with a sentence where it means nothing',
  (_, text) => {
    const { document, notices } = read(text);
    expect(document.type).toBe('root');
    for (const { reason } of notices) expect(reason).not.toBe('');
    expect(elements(document, ({ tagName }) => tagName === 'script' || tagName === 'img')).toEqual([]);
  },
  30_000,
);
