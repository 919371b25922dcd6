import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyMends } from '../../../src/workspace/check/apply-mends.ts';
import type { DraftNotice } from '../../../src/workspace/check/checked-draft.ts';
import { dayOfCheck } from '../../../src/workspace/check/day-of-check.ts';
import {
  noticesToCsv,
  noticesToMarkdown,
  noticesToText,
} from '../../../src/workspace/check/export-notices.ts';
import { readLegacy } from '../../../src/workspace/check/legacy-letters.ts';
import { markWords } from '../../../src/workspace/check/mark-words.ts';
import { ruleTopics } from '../../../src/workspace/check/rule-topics.table.ts';
import { withBarredRows } from '../../../src/workspace/check/tabbed-rows.ts';
import { type Snapshot, TextHistory } from '../../../src/workspace/check/text-history.ts';

const notice = (part: Partial<DraftNotice>): DraftNotice => ({
  key: '1',
  severity: 'error',
  rule: 'spelling',
  topic: 'spelling',
  line: 3,
  column: 1,
  start: 0,
  end: 0,
  fragment: null,
  words: '',
  reason: 'Sai.',
  advice: null,
  why: null,
  sources: [],
  mend: null,
  ...part,
});

describe('mends', () => {
  const mend = (start: number, end: number, replacement: string) =>
    notice({ start, end, mend: { replacement, sure: true, also: [], note: null } });

  test('are taken over together, whatever their order', () => {
    const { text, count } = applyMends('khen thường, sơ kểt', [mend(17, 19, 'ết'), mend(5, 11, 'thưởng')]);
    expect({ text, count }).toEqual({ text: 'khen thưởng, sơ kết', count: 2 });
  });

  test('of two that overlap the first is taken; touching ones are both', () => {
    expect(applyMends('abcdef', [mend(0, 3, 'x'), mend(2, 4, 'y')])).toEqual({ text: 'xdef', count: 1 });
    expect(applyMends('abcdef', [mend(0, 3, 'x'), mend(3, 4, 'y')])).toEqual({ text: 'xyef', count: 2 });
    expect(applyMends('abc', [mend(3, 3, ';'), mend(3, 3, '.')])).toEqual({ text: 'abc;', count: 1 });
  });

  test('what changes with one counts for no mend of its own', () => {
    const also = [{ start: 0, end: 1, replacement: '[a]' }];
    const both = notice({ start: 2, end: 3, mend: { replacement: 'x', sure: false, also, note: null } });
    expect(applyMends('abc', [both])).toEqual({ text: '[a]bx', count: 1 });
  });

  test('a notice without one changes nothing', () => {
    expect(applyMends('abc', [notice({ end: 2 })])).toEqual({ text: 'abc', count: 0 });
  });
});

describe('the history', () => {
  const at = (text: string): Snapshot => ({ text, format: 'text' });

  test('gives back what was there, and what was typed meanwhile', () => {
    const history = new TextHistory();
    history.keep(at('a'));
    expect(history.undo(at('b, typed on'))).toEqual(at('a'));
    expect(history.redo(at('a'))).toEqual(at('b, typed on'));
    expect(history.redo(at('x'))).toBeNull();
    expect(history.canUndo).toBe(true);
  });

  test('undoing every step leads back to the first draft', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 1, maxLength: 20 }), (texts) => {
        const history = new TextHistory();
        let now = at('first');
        for (const text of texts) {
          history.keep(now);
          now = at(text);
        }
        while (history.canUndo) now = history.undo(now) ?? now;
        expect(now.text).toBe('first');
        while (history.canRedo) now = history.redo(now) ?? now;
        expect(now.text).toBe(texts.at(-1));
      }),
    );
  });
});

describe('exports', () => {
  const risky = notice({
    words: '=HYPERLINK("x"), "y"\n- a',
    reason: '+cmd|a',
    mend: { replacement: '@SUM(1)', sure: true, also: [], note: null },
    sources: [{ place: 'Nghị định 30/2020/NĐ-CP', quotation: 'số 0', href: null, standing: 'kiểm tra' }],
  });

  test('a sheet begins with its mark, ends lines as sheets do and holds no formula', () => {
    const csv = noticesToCsv([risky]);
    expect(csv.startsWith('\uFEFFDòng,')).toBe(true);
    expect(csv.endsWith('\r\n')).toBe(true);
    expect(csv).toContain(`"'=HYPERLINK(""x""), ""y""\n- a"`);
    expect(csv).toContain(`,'+cmd|a,'@SUM(1),`);
  });

  const day = '2026-11-21';

  test('Markdown takes no sign of a draft for markup', () => {
    const markdown = noticesToMarkdown([notice({ words: '# <b>*a*</b> [x](y)', reason: 'Xem _a_.' })], day);
    expect(markdown).toContain('\\# \\<b\\>\\*a\\*\\</b\\> \\[x\\](y)');
    expect(markdown).toContain('Xem \\_a\\_.');
  });

  test('plain text says line, severity, reason, mend and rule', () => {
    const text = noticesToText([risky], day);
    for (const part of [
      'bản thảo, ngày 21/11/2026',
      'Dòng 3, phải sửa: +cmd|a',
      '“@SUM(1)”',
      'Nghị định 30/2020/NĐ-CP “số 0” (kiểm tra)',
    ])
      expect(text).toContain(part);
  });

  test('what is to be looked at in numbers of forms stands with the advice', () => {
    const mend = { replacement: 'b', sure: false, also: [], note: 'Đối chiếu Mẫu số 03.' };
    const told = [notice({ mend, advice: 'Hỏi lại.' })];
    expect(noticesToCsv(told)).toContain('Đối chiếu Mẫu số 03. Hỏi lại.');
    expect(noticesToText(told, day)).toContain('\nĐối chiếu Mẫu số 03.\nHỏi lại.');
  });
});

describe('marks', () => {
  const text = (value: string) => ({ type: 'text', value }) as const;
  const element = (tagName: string, className: string[], ...children: ReturnType<typeof text>[]) =>
    ({ type: 'element', tagName, properties: { className }, children }) as const;

  test('run through links and past labels, and behind a marker', () => {
    const nodes = [
      element('b', [], text('1.')),
      text(' '),
      text('Theo '),
      { ...element('a', ['lapsed'], text('NĐ 98')), children: [text('NĐ 98')] },
      text(' '),
      element('span', ['label'], text('hết hiệu lực')),
      text(' và'),
    ];
    const marked = markWords(
      [...nodes].map((node) => structuredClone(node)),
      'Theo NĐ 98 và',
      [{ key: '7', start: 2, end: 8 }],
    );
    const shown = JSON.stringify(marked);
    expect(shown).toContain('"value":"eo "');
    expect(shown).toContain('"value":"NĐ "');
    expect((shown.match(/"mark"/g) ?? []).length).toBe(2);
  });

  test('nothing is marked where the elements show another text', () => {
    expect(markWords([text('a|b')], 'a b c', [{ key: '1', start: 0, end: 1 }])).toEqual([text('a|b')]);
  });
});

test('rows of a table are told by tabs, a marker and a lone gap are none', () => {
  expect(withBarredRows('STT\tViệc\n1\tSơ kết\t15/6')).toBe('STT|Việc\n1|Sơ kết|15/6');
  expect(withBarredRows('1.\tMục đích\n2.\tYêu cầu')).toBe('1.\tMục đích\n2.\tYêu cầu');
  expect(withBarredRows('Số: 05/KH-SNV\tThái Nguyên\n\nKẾ HOẠCH')).toBe(
    'Số: 05/KH-SNV\tThái Nguyên\n\nKẾ HOẠCH',
  );
  fc.assert(fc.property(fc.string(), (text) => withBarredRows(text).length === text.length));
});

test('letters of old fonts are read in Unicode, and Unicode is left alone', async () => {
  const tcvn3 = 'KÕ ho¹ch ph¸t ®éng phong trµo thi ®ua, khen th\u00ADëng n¨m 2026 cña Uû ban nh©n d©n x·.';
  expect((await readLegacy(tcvn3))?.text).toContain('phát động phong trào thi đua, khen thưởng năm 2026');
  expect(await readLegacy('Kế hoạch phát động phong trào thi đua, khen thưởng năm 2026.')).toBeNull();
  expect(await readLegacy('Größe, Übermaß, Äpfel, Öl, für, müßig, Häuser')).toBeNull();
});

test('the day of the check is the reader’s, but none before the registry was made', () => {
  expect(dayOfCheck(new Date(2027, 0, 5), '2026-11-21')).toBe('2027-01-05');
  expect(dayOfCheck(new Date(1999, 0, 5), '2026-11-21')).toBe('2026-11-21');
});

test('a rule is in one topic at most', () => {
  const all = ruleTopics.flatMap(({ rules }) => [...rules]);
  expect(new Set(all).size).toBe(all.length);
});
