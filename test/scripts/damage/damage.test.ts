import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { damageText, stages } from '../../../scripts/damage/damage.ts';
import { carry, type Draft, draftOf } from '../../../scripts/damage/draft.ts';
import { rates } from '../../../scripts/damage/levels.table.ts';
import { linesOf } from '../../../scripts/damage/lines.ts';
import { Random } from '../../../scripts/damage/random.ts';
import { rightColumn } from '../../../scripts/damage/stages/columns.table.ts';
import { confusions, tonePlacements } from '../../../scripts/damage/stages/letters.table.ts';
import { moveTone } from '../../../scripts/damage/stages/letters.ts';
import { projectRoot } from '../../../scripts/project-root.ts';
import { damaged } from '../../../scripts/score/damaged.ts';
import { readGoldSet } from '../../../scripts/score/gold-set.ts';
import { readContent } from '../../../src/loaders/content.ts';
import { damageLevels } from '../../../src/schemas/saved-score.ts';

const content = readContent(join(projectRoot, 'content'));
const documents = [
  ...readGoldSet('plans', projectRoot, content),
  ...readGoldSet('documents', projectRoot, content),
];

test('every damage has its rates, and no rate is without its damage', () => {
  expect(Object.keys(rates).sort()).toEqual(stages.map(({ id }) => id).sort());
  for (const rate of Object.values(rates)) {
    expect(rate.light).toBeLessThanOrEqual(rate.medium);
    expect(rate.medium).toBeLessThanOrEqual(rate.heavy);
  }
});

test.each(confusions)('$printed is read as $read', ({ printed, read, example: [word, misread] }) => {
  expect(word.replace(printed, read)).toBe(misread);
});

test.each(rightColumn)('$id stands in the right column', ({ pattern, examples, counterexamples }) => {
  expect(examples.filter((line) => !pattern.test(line))).toEqual([]);
  expect(counterexamples.filter((line) => pattern.test(line))).toEqual([]);
});

test.each(tonePlacements)('$id has another place for the tone', ({ pattern, examples, counterexamples }) => {
  for (const [now, before] of examples) expect(now.replace(pattern, moveTone)).toBe(before);
  for (const word of counterexamples) expect(word.replace(pattern, moveTone)).toBe(word);
});

/** What each damage makes of a text where it happens everywhere. */
const examples: readonly { readonly id: string; readonly before: string; readonly after: RegExp }[] = [
  { id: 'lost-blank-lines', before: 'a\n\n\nb', after: /^a\nb$/ },
  { id: 'hard-wraps', before: 'thi đua '.repeat(20), after: /^[^\n]{60,96}\n[^\n]+/ },
  { id: 'joined-words', before: 'số 19 của', after: /^số19của$/ },
  { id: 'split-words', before: 'KHOẢN', after: /^KHO ẢN$|^KHOẢ N$|^KH OẢN$/ },
  {
    id: 'number-spaces',
    before: 'số 45/KH-UBND',
    after: /^số45(?:\/KH- UBND|\/KH -UBND|\/ KH-UBND| \/KH-UBND)$/,
  },
  { id: 'confused-letters', before: 'đ', after: /^d$/ },
  { id: 'old-tone-placement', before: 'hòa thúy quý', after: /^hoà thuý quý$/ },
  { id: 'other-quotes', before: '“a”', after: /^(?:"a"|«a»|„a“|‘a’|''a'')$/ },
  { id: 'en-dashes', before: '- kinh tế - xã hội', after: /^– kinh tế – xã hội$/ },
  { id: 'no-break-spaces', before: 'a b', after: /^a\u00A0b$/ },
  { id: 'invisible-characters', before: 'ab', after: /^a\u200Bb$/ },
  { id: 'tabs', before: '1. a\n- b', after: /^1\.\ta\n-\tb$/ },
  { id: 'nfd', before: 'ế', after: /^e\u0302\u0301$/ },
  { id: 'crlf', before: 'a\nb\r\n', after: /^a\r\nb\r\n$/ },
  { id: 'bom', before: 'a', after: /^\uFEFFa$/ },
  { id: 'signature-stamp', before: 'a', after: /ký[\s\S]*\na$/i },
];

const apply = (id: string, draft: Draft): string => {
  const stage = stages.find((one) => one.id === id);
  return stage === undefined ? '' : carry(draft, stage.apply(draft, new Random(1), 1)).text;
};

test.each(examples)('$id', ({ id, before, after }) => {
  expect(apply(id, draftOf(before, null, []))).toMatch(after);
});

/** A draft of which the named lines (0-based) are known to be this or that. */
const draftWith = (
  text: string,
  known: Partial<Record<'leaves' | 'body' | 'recipients' | 'signature', number[]>>,
) => {
  const lines = linesOf(text);
  const at = (numbers: readonly number[] = []) => numbers.flatMap((number) => lines[number] ?? []);
  return {
    ...draftOf(text, null, []),
    title: lines.find((line) => line.text === 'KẾ HOẠCH') ?? null,
    leaves: at(known.leaves),
    body: at(known.body),
    recipients: at(known.recipients),
    signature: at(known.signature),
  };
};

test('letterhead-columns and incoming-stamp work on what stands above the title', () => {
  const text =
    'UBND XÃ A\nSố: 1/KH-UBND\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nA, ngày 5 tháng 3 năm 2022\n\nKẾ HOẠCH\n';
  expect(apply('letterhead-columns', draftWith(text, {}))).toBe(
    'UBND XÃ A        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 1/KH-UBND    A, ngày 5 tháng 3 năm 2022\n\nKẾ HOẠCH\n',
  );
  expect(apply('incoming-stamp', draftWith(text, {}))).toMatch(/ĐẾN[\s\S]*KẾ HOẠCH\n$/);
});

test('signature-columns lays the recipients beside the signature', () => {
  const text = 'Nơi nhận:\n- Lưu: VT.\n\nCHỦ TỊCH\n\n\nNguyễn Văn A';
  const draft = draftWith(text, { recipients: [0, 1], signature: [3, 6] });
  expect(apply('signature-columns', draft)).toBe('Nơi nhận:     CHỦ TỊCH\n- Lưu: VT.    Nguyễn Văn A\n');
});

test('lost-lines takes leaves alone, page-breaks falls within the body', () => {
  expect(apply('lost-lines', draftWith('I. A\n- b\n- c\n', { leaves: [1] }))).toBe('I. A\n- c\n');
  const long = 'thi đua '.repeat(500);
  expect(apply('page-breaks', draftWith(long, { body: [0] }))).toMatch(
    /thi\n[\s\S]*2[\s\S]*\nđua|đua\n[\s\S]*2[\s\S]*\nthi/,
  );
  expect(apply('page-breaks', draftWith(long, {}))).toBe(long);
});

const copies = fc.record({
  document: fc.constantFrom(...documents),
  level: fc.constantFrom(...damageLevels),
  seed: fc.integer({ min: 0, max: 10_000 }),
});

describe('any copy of any gold document', () => {
  test('is the same for the same seed', () => {
    fc.assert(
      fc.property(copies, ({ document, ...damage }) => {
        expect(damaged(document, damage)).toEqual(damaged(document, damage));
      }),
      { numRuns: 20 },
    );
  });

  test('has a gold whose spans are the characters that stand there', () => {
    fc.assert(
      fc.property(copies, ({ document, ...damage }) => {
        const { source, gold } = damaged(document, damage);
        const lines = linesOf(source.text);
        const offset = (line: number, column: number) => (lines[line - 1]?.start ?? Number.NaN) + column - 1;
        const { mentions, nearMisses } = gold.movements;
        for (const one of [...gold.citations, ...mentions, ...nearMisses, ...gold.dates]) {
          const start = offset(one.line, one.column);
          expect(source.text.slice(start, offset(one.endLine ?? one.line, one.endColumn))).toBe(one.text);
          expect(one.text.trim()).not.toBe('');
        }
        for (const { line, endLine, path } of gold.outline) {
          expect(lines[line - 1]?.isBlank, path).toBe(false);
          expect(endLine, path).toBeGreaterThanOrEqual(line);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('keeps the records of its gold in order, each under the division above it', () => {
    fc.assert(
      fc.property(copies, ({ document, ...damage }) => {
        const { gold } = damaged(document, damage);
        const paths = new Set(gold.outline.map(({ path }) => path));
        expect(gold.outline.every(({ parent }) => parent === null || paths.has(parent))).toBe(true);
        expect(gold.citations.length).toBeLessThanOrEqual(document.gold.citations.length);
        for (const { nestedIn } of gold.citations) {
          expect(nestedIn === null || gold.citations[nestedIn] !== undefined).toBe(true);
        }
      }),
      { numRuns: 30 },
    );
  });
});

test('any text can be damaged', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.integer(), (text, seed) => {
      for (const level of damageLevels) {
        expect(damageText(text, level, seed)).toBe(damageText(text, level, seed));
      }
    }),
    { numRuns: 100 },
  );
});
