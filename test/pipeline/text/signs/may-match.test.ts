import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldKeepingLength, foldUnit } from '../../../../src/pipeline/text/fold.ts';
import { letterClass } from '../../../../src/pipeline/text/signs/letter-class.ts';
import { mayMatch } from '../../../../src/pipeline/text/signs/may-match.ts';
import { requirementsOf } from '../../../../src/pipeline/text/signs/required.ts';
import { see, sightOf } from '../../../../src/pipeline/text/signs/sight.ts';
import { patternTables, rowTables } from '../../../invariants/table-rows.ts';

const isOfPipeline = ({ path }: { readonly path: string }): boolean =>
  /^src\/pipeline\/(?:text|parse|cite|movement|clause)\//.test(path);
const patterns = patternTables.filter(isOfPipeline).flatMap((table) => table.patterns);
const rows = rowTables.filter(isOfPipeline).flatMap((table) => table.rows);
const examples = rows.flatMap((row) => [...row.examples, ...row.counterexamples]);
/** Every pattern against every example would take long: each row has its own, and all patterns try some of them. */
const some = examples.filter((_, index) => index % 10 === 0);

/** The first pattern that finds something in a text although its gate is closed; the text printed or folded. */
const hidden = (text: string): RegExp | undefined =>
  [text, foldKeepingLength(text)].flatMap((subject) => {
    const sight = sightOf(subject);
    return patterns.filter((pattern) => !mayMatch(pattern, sight) && subject.search(pattern) >= 0);
  })[0];

test('no gate hides an example of its own row', () => {
  const closed = rows.flatMap(({ pattern, examples: own }) =>
    own.filter((text) => pattern !== undefined && !mayMatch(pattern, see(text).sight)),
  );
  expect(closed).toEqual([]);
});

test('no gate hides what the full pattern finds: examples of all tables', () => {
  expect(some.filter((text) => hidden(text) !== undefined)).toEqual([]);
}, 60_000);

test('no gate hides what the full pattern finds: examples cut, mixed, in capitals', () => {
  const pieces = fc
    .tuple(fc.constantFrom(...examples), fc.nat(12), fc.nat(60))
    .map(([text, from, length]) => text.slice(from % (text.length + 1), from + length));
  const mixed = fc
    .array(fc.oneof(pieces, fc.constantFrom(' ', '\n', '1', '.', '“', 'ſ', 'İ', '\u0301')), { maxLength: 4 })
    .chain((parts) => fc.constantFrom(parts.join(''), parts.join(' '), parts.join(' ').toUpperCase()));
  fc.assert(
    fc.property(mixed, (text) => hidden(text) === undefined),
    { numRuns: 400 },
  );
}, 60_000);

test('most patterns of the tables have a gate, and it keeps plain prose out', () => {
  expect(patterns.filter((pattern) => requirementsOf(pattern).length === 0)).toEqual([]);
  const { sight } = see('a b c');
  expect(patterns.filter((pattern) => mayMatch(pattern, sight)).length).toBeLessThan(patterns.length / 4);
});

test('a unit and its folded form are of one class', () => {
  for (let code = 0; code < 0x10000; code += 1) {
    if (letterClass(code) !== letterClass(foldUnit(code))) expect.fail(`U+${code.toString(16)}`);
  }
});

test.each([
  [/truoc\s+ngay \d/, 'bao cao truoc  ngay 5', true],
  [/truoc\s+ngay \d/, 'bao cao truoc ngay mai', false],
  [/^so:/, 'cong van so: 5', false],
  [/^so:/, 'so: 5', true],
  [/(?:^|\s)so$/, 'cong so', true],
  [/k[ếe]t/iu, '\u212Aết', true],
  [/a{2}b?c*/, 'xaay', true],
  [/a{2}b?c*/, 'xay', false],
  [/(?<=so )\d/, 'so 5', true],
  [/(?<!so )\d/, 'mot', false],
  [/[^a]b|\u{1F600}?c/u, 'c', true],
  [/\bx\b|\p{Lu}/u, 'A', true],
])('%s in “%s” may match: %s', (pattern, text, expected) => {
  expect(mayMatch(pattern, sightOf(text))).toBe(expected);
});

test('what was seen before changes nothing', () => {
  const text = 'Căn cứ Luật Thi đua';
  const first = see(text);
  for (let number = 0; number < 1000; number += 1) see(`dòng ${number}`);
  expect(see(text)).toEqual(first);
});
