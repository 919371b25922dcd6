import { expect, test } from 'vitest';
import { obstaclesOf } from '../../../src/pipeline/parse/readability.ts';
import { emptyRegistry } from '../../../src/pipeline/registry.ts';
import { run } from '../../../src/pipeline/run.ts';
import { entry } from '../../../src/schemas/entry.ts';

const rulesOf = (text: string, path = 'x.txt') => {
  const { entry: record } = run({ path, text, sha256: '0'.repeat(64) }, emptyRegistry);
  return entry.parse(record).messages.map(({ rule, severity }) => `${severity} ${rule}`);
};

const bytes = Array.from({ length: 3000 }, (_, index) => (index * 7919 + (index % 13) * 31) % 256);

test.each([
  ['nothing', '', ['error empty-source']],
  ['blank lines', '\n \n\t\n\uFEFF', ['error empty-source']],
  ['a photograph decoded byte by byte', String.fromCharCode(0xff, 0xd8, ...bytes), ['error not-readable']],
  ['a photograph decoded as UTF-8', new TextDecoder().decode(Uint8Array.from(bytes)), ['error not-readable']],
  ['a PDF', `%PDF-1.4\n${'1 0 obj << /Type /Catalog >> endobj\n'.repeat(40)}`, ['error not-readable']],
  ['bytes in letters', 'QmFuZyBraGVuIGN1YSBUaHUgdHVvbmc'.repeat(60), ['error not-readable']],
  ['more than ten million characters', 'Thi đua yêu nước. '.repeat(600_000), ['error too-large']],
])('%s is refused with one message', (_what, text, expected) => {
  expect(rulesOf(text)).toEqual(expected);
});

test.each([
  ['English', 'The People’s Committee issues this plan for the emulation movement of the year. '.repeat(4)],
  ['French', 'Le comité populaire établit un plan d’émulation à l’été, où tout le monde agit. '.repeat(4)],
  ['Russian', 'Народный комитет издаёт план соревнования на этот год и просит исполнить его.'.repeat(3)],
  ['Chinese', '人民委员会发布今年的竞赛计划，请各单位认真执行并按时报告结果。'.repeat(30)],
])('%s is told from Vietnamese', (_what, text) => {
  expect(rulesOf(text)).toContain('warning foreign-language');
});

test.each([
  ['with marks', 'Ủy ban nhân dân huyện ban hành Kế hoạch thi đua năm 2024 với các nội dung sau. '.repeat(4)],
  [
    'without marks',
    'Uy ban nhan dan huyen ban hanh Ke hoach thi dua nam 2024 voi cac noi dung sau. '.repeat(4),
  ],
  ['a few words', 'Plan 2024'],
])('Vietnamese %s is no other language', (_what, text) => {
  expect(rulesOf(text)).not.toContain('warning foreign-language');
});

test('a line of 200,000 characters is read, and said to be one', () => {
  expect(rulesOf('Tổ chức phong trào thi đua yêu nước. '.repeat(5500))).toContain('warning long-line');
});

const plain = 'Thi đua yêu nước, các đơn vị thực hiện. ';
const damage = '\u0001'.repeat(600);
const refused = (text: string): boolean => obstaclesOf(text).some((obstacle) => obstacle.refused);

test.each([
  ['nowhere', plain.repeat(2500), false],
  ['at the beginning', `${damage}${plain.repeat(2500)}`, true],
  ['in the middle', `${plain.repeat(1250)}${damage}${plain.repeat(1250)}`, true],
  ['at the end', `${plain.repeat(2500)}${damage}`, true],
  ['between beginning and middle', `${plain.repeat(600)}${damage}${plain.repeat(1900)}`, false],
  ['in a short text, little of it', `${plain.repeat(20)}${'\u0001'.repeat(20)}`, false],
  ['in a short text, more of it', `${plain.repeat(20)}${'\u0001'.repeat(40)}`, true],
])('characters that no text holds stand %s', (_what, text, expected) => {
  expect(refused(text)).toBe(expected);
});

test('a letter of another alphabet is told, a line as long as may be is not', () => {
  expect(obstaclesOf(`${plain}Hội \u00f0ồng`)).toMatchObject([{ rule: 'foreign-letter', refused: false }]);
  expect(obstaclesOf(plain.repeat(600).slice(0, 20_000))).toEqual([]);
  expect(obstaclesOf(plain.repeat(600).slice(0, 20_001))).toEqual([{ rule: 'long-line', refused: false }]);
  expect(obstaclesOf(`${plain}\n`.repeat(600))).toEqual([]);
});

test.each([
  ['an encoding in a short text', 'QmFuZyBraGVuIGN1YSBUaHUgdHVvbmc'.repeat(10), false],
  ['words of usual length', 'abcdef ghijkl '.repeat(100), false],
])('%s is refused as code: %s', (_what, text, expected) => {
  expect(refused(text)).toBe(expected);
});
