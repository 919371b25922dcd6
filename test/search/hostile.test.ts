import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openIndex } from '../../scripts/open-index.ts';
import { projectRoot } from '../../scripts/project-root.ts';
import { writeIndex } from '../../scripts/write-index.ts';
import { readContent } from '../../src/loaders/content.ts';
import { type SearchIndex, search } from '../../src/search/search.ts';
import { suggest } from '../../src/search/suggest.ts';
import { growthOf, steep } from '../growth.ts';
import { plainSections } from './plain-sections.ts';

const content = readContent(join(projectRoot, 'content'));
const temporary = mkdtempSync(join(tmpdir(), 'index-'));
let index: SearchIndex;

beforeAll(async () => {
  const records = content.plans.flatMap(({ id, text }) => plainSections(id, text));
  const folder = join(temporary, 'bundle');
  const { abbreviations } = content.registry;
  await writeIndex({ records, names: () => [], abbreviations }, { folder, cache: join(temporary, 'cache') });
  index = await openIndex(folder);
}, 60_000);
afterAll(() => rmSync(temporary, { recursive: true }));

const ask = async (text: string) => {
  const answer = await search(index, text);
  suggest(text, index.names);
  return answer;
};

const pasted = content.plans.map(({ text }) => text).join('\n');

test.each([
  ['a plan pasted whole', pasted.slice(0, 10_000)],
  ['one word ten thousand times', 'thi '.repeat(2500)],
  ['a phrase repeated', 'thi đua yêu nước '.repeat(600)],
  ['one endless word', 'a'.repeat(10_000)],
  ['digits', '1'.repeat(10_000)],
  ['numbers of documents', '1/KH-UBND '.repeat(1000)],
  ['slashes', '/'.repeat(10_000)],
  ['quotation marks', '"'.repeat(10_000)],
  ['opened quotations', '" a '.repeat(2500)],
  ['minus signs', '-a '.repeat(3000)],
  ['fields', 'nơi: năm: phong trào: '.repeat(400)],
  ['markup', '<img src=x onerror=alert(1)>'.repeat(300)],
  ['control characters', '\u0000\u0007\u001b[31m\u202e\ufeff'.repeat(1000)],
  ['combining marks', 'a\u0301\u0323\u0302'.repeat(3000)],
  ['emoji', '🙂👨‍👩‍👧🇻🇳'.repeat(500)],
  ['another script', 'সমাজতন্ত্র 한국어 العربية'.repeat(300)],
  ['lone surrogates', '\ud800\udc00\ud800'.repeat(500)],
  ['signs of the index', '‿^~|\u0335'.repeat(1000)],
])('%s: no error, no freeze', async (_name, text) => {
  expect(await growthOf((length) => ask(text.slice(0, length)), text.length)).toBeLessThan(steep);
});

const piece = fc.oneof(
  fc.constantFrom('thi', 'đua', 'khen', '"', '-', 'nơi:', 'năm:', '2024', '19/CT-TTg', ' ', '‿', '\u0335'),
  fc.string({ unit: 'binary', maxLength: 8 }),
);

test('any text is answered, and no hit shows the writing of the index', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 12 }), async (pieces) => {
      const { hits } = await ask(pieces.join(' '));
      const shown = hits.map(({ title, plan, section, snippet }) => [title, plan, section, snippet]);
      expect(JSON.stringify(shown)).not.toMatch(/\u203f|\u0335/);
      for (const { score } of hits) expect(score).toBeGreaterThan(0);
    }),
    { numRuns: 200 },
  );
});

test('a query in another script finds nothing and proposes nothing that is not there', async () => {
  const { hits, proposals } = await ask('한국어');
  expect(hits).toEqual([]);
  expect(proposals).toEqual([]);
});
