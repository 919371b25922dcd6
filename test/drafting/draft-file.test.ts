import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDraft, writeDraft } from '../../src/drafting/draft-file.ts';
import { emptyDraft, withParts } from './drafts.ts';

const whole = withParts(emptyDraft(), [
  ['muc-dich-yeu-cau', 'muc-dich', '1. Một;\na) Hai “ngoặc” <b>đậm</b>.'],
  ['muc-dich-yeu-cau', 'yeu-cau', '- Ba [số lượng].'],
]);

test('what is written is read back the same', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.string({ maxLength: 40 }),
      (value, name) => {
        fc.pre(name !== '__proto__');
        const draft = { ...whole, subject: value, slots: { [name]: value } };
        expect(readDraft(writeDraft(draft))).toEqual({ ok: true, draft });
      },
    ),
    { numRuns: 300 },
  );
});

test('a byte order mark is no hindrance', () => {
  expect(readDraft(`\uFEFF${writeDraft(whole)}`).ok).toBe(true);
});

describe('a file that is no draft is refused with what is wrong', () => {
  const spoilt = (change: object): string => JSON.stringify({ ...whole, ...change });
  const twice = { ...whole, sections: [...whole.sections, ...whole.sections.slice(0, 1)] };
  test.each([
    ['', 'not-json'],
    ['{', 'not-json'],
    ['<html><script>alert(1)</script>', 'not-json'],
    ['null', 'other-format'],
    ['[]', 'other-format'],
    ['{"format":"other"}', 'other-format'],
    [spoilt({ version: 2 }), 'newer-version'],
    [spoilt({ kind: 'khac' }), 'broken'],
    [spoilt({ year: '2027' }), 'broken'],
    [spoilt({ extra: 1 }), 'broken'],
    [JSON.stringify(twice), 'repeated-id'],
    ['x'.repeat(5_000_001), 'too-large'],
  ])('%.40s', (text, kind) => {
    const read = readDraft(text);
    expect(read.ok ? null : read.fault.kind).toBe(kind);
  });

  test('the first wrong place is named', () => {
    const read = readDraft(spoilt({ office: { ...whole.office, name: 5 } }));
    expect(read).toEqual({ ok: false, fault: { kind: 'broken', path: 'office.name' } });
  });

  test('whatever it holds, reading never throws', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => void readDraft(JSON.stringify(value))));
    fc.assert(fc.property(fc.string(), (value) => void readDraft(value)));
  });
});
