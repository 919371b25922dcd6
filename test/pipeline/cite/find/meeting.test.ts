import { expect, test } from 'vitest';
import { printedIn } from '../printed-in.ts';

/** The meetings of a text as `event ordinal term | body | printed as`, a dash where something is not printed. */
test.each([
  ['Nghị quyết Trung ương 7 khóa XII', ['plenum 7 XII | - | Trung ương 7 khóa XII']],
  ['Nghị quyết Hội nghị Trung ương 04 khóa XII', ['plenum 4 XII | - | Hội nghị Trung ương 04 khóa XII']],
  [
    'Nghị quyết Trung ương 4, 15 khóa XI',
    ['plenum 4 XI | - | Trung ương 4 khóa XI', 'plenum 15 XI | - | Trung ương 15 khóa XI'],
  ],
  [
    'Nghị quyết Trung ương 4, 5 (khóa XI, XII)',
    [
      'plenum 4 XI | - | Trung ương 4 (khóa XI)',
      'plenum 4 XII | - | Trung ương 4 (khóa XII)',
      'plenum 5 XI | - | Trung ương 5 (khóa XI)',
      'plenum 5 XII | - | Trung ương 5 (khóa XII)',
    ],
  ],
  [
    'Nghị quyết Hội nghị lần thứ mười hai Ban Chấp hành Trung ương khóa XI',
    ['plenum 12 XI | - | Hội nghị lần thứ mười hai Ban Chấp hành Trung ương khóa XI'],
  ],
  // Numerals as a scan leaves them.
  ['Nghị quyết Trung ương 4 khóa X1I', ['plenum 4 XII | - | Trung ương 4 khóa X1I']],
  ['Nghị quyết Trung ương 4 khóa Xl|', ['plenum 4 XII | - | Trung ương 4 khóa Xl|']],
  ['Nghị quyết Trung ương 6 khóa XI I', ['plenum 6 XII | - | Trung ương 6 khóa XI I']],
  ['Nghị quyết Trung ương 6 khóa XI II', ['plenum 6 XIII | - | Trung ương 6 khóa XI II']],
  // Several meetings behind one word.
  [
    'Nghị quyết Trung ương 4 khóa XI; Đại hội XIII của Đảng',
    ['plenum 4 XI | - | Trung ương 4 khóa XI', 'congress XIII - | - | Đại hội XIII của Đảng'],
  ],
  ['Nghị quyết Trung ương 4 khóa XI với Trung ương 6 khóa XII', ['plenum 4 XI | - | Trung ương 4 khóa XI']],
  // Local bodies.
  [
    'Nghị quyết Hội nghị lần thứ tư, Ban Chấp hành Đảng bộ huyện Ba Bể (khóa XXII)',
    [
      'plenum 4 XXII | Đảng bộ huyện Ba Bể | Hội nghị lần thứ tư, Ban Chấp hành Đảng bộ huyện Ba Bể (khóa XXII)',
    ],
  ],
  ['Nghị quyết Đại hội Chi bộ lần thứ 15', ['congress 15 - | Chi bộ | Đại hội Chi bộ lần thứ 15']],
  [
    'Nghị quyết của Đại hội lần thứ XVII Đảng bộ tỉnh',
    ['congress XVII - | Đảng bộ tỉnh | Đại hội lần thứ XVII Đảng bộ tỉnh'],
  ],
  [
    'Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII, XIV của Đảng',
    [
      'congress XIII - | - | Đại hội đại biểu toàn quốc lần thứ XIII của Đảng',
      'congress XIV - | - | Đại hội đại biểu toàn quốc lần thứ XIV của Đảng',
    ],
  ],
  // Conclusions are passed by plenums alone.
  ['Kết luận Trung ương 7 khóa XII', ['plenum 7 XII | - | Trung ương 7 khóa XII']],
  ['Kết luận Đại hội lần thứ XVII Đảng bộ tỉnh', []],
])('the meetings in “%s”', (text, meetings) => {
  const shown = printedIn(text).map(({ event, issuer }) =>
    [`${event?.event} ${event?.ordinal} ${event?.term ?? '-'}`, event?.body ?? '-', issuer ?? '-'].join(
      ' | ',
    ),
  );
  expect(shown).toEqual(meetings);
});

test('one word names eight meetings at most', () => {
  const meetings = (count: number) =>
    Array.from({ length: count }, (_, at) => `Trung ương ${at + 1} khóa XI`);
  expect(printedIn(`Nghị quyết ${meetings(8).join('; ')}`)).toHaveLength(8);
  expect(printedIn(`Nghị quyết ${meetings(9).join('; ')}`)).toHaveLength(8);
});

test('the body of one meeting is pointed at, those of several stand in no one place', () => {
  const text = 'Nghị quyết Trung ương 7 khóa XII về cải cách';
  const [one] = printedIn(text);
  expect(one?.issuerAt && text.slice(one.issuerAt.start, one.issuerAt.end)).toBe('Trung ương 7 khóa XII');
  expect(printedIn('Nghị quyết Trung ương 7, 8 khóa XII').map(({ issuerAt }) => issuerAt)).toEqual([
    null,
    null,
  ]);
});
