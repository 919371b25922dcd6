import { describe, expect, test, vi } from 'vitest';
import { readHtml } from '../../../src/readers/html/read-html.ts';
import { ReaderError } from '../../../src/readers/reader-error.ts';
import { toTcvn3 } from '../fixtures/legacy-bytes.ts';
import { factsOf } from '../fixtures/plan-facts.ts';
import { letterheaded, planLines } from '../fixtures/plan-lines.ts';
import { planHtml } from '../fixtures/plan-pdf.ts';

vi.setConfig({ testTimeout: 30_000 });

const read = (html: string) => readHtml(new TextEncoder().encode(html));

test.each(planLines.map(letterheaded))('$id as a page reads back', (plan) => {
  const { text, warnings } = read(planHtml(plan));
  expect(text.replace(/\s+/g, ' ')).toBe(plan.text.replace(/\s+/g, ' '));
  expect(warnings).toEqual([]);
  expect(factsOf(text)).toEqual(factsOf(plan.text));
});

describe('markup', () => {
  test('scripts, styles, forms and hidden parts are dropped', () => {
    const { text, warnings } = read(
      '<style>p{}</style><p onclick="x()">Kế <script>alert(1)</script>hoạch <a href="javascript:x()">thi đua</a><img src=x onerror=x()></p><p hidden>ẩn</p><p style="display:none">ẩn</p><iframe src="//a"></iframe><textarea>x</textarea>',
    );
    expect(text).toBe('Kế hoạch thi đua');
    expect(warnings.map(({ id }) => id)).toEqual(['scripts-dropped']);
  });

  test('what looks like markup in the text stays text', () => {
    expect(read('<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>').text).toBe('<script>alert(1)</script>');
  });

  test('lists get their labels, breaks part lines', () => {
    expect(
      read('<ol start=3><li>ba<li>bốn</ol><ul><li><p>gạch</p></ul><ol type=a><li>a</ol>x<br>y').text,
    ).toBe('3. ba\n\n4. bốn\n\n- gạch\n\na. a\n\nx\ny');
  });

  test('tables are read as in a Word file', () => {
    expect(
      read('<table><tr><th>TT<th>Nội dung<tr><td>1<td><p>Phát động</p><p>thi đua</p></table>').text,
    ).toBe('| TT | Nội dung |\n| 1 | Phát động thi đua |');
    expect(
      read('<table><tr><td>Nơi nhận:<br>- Như trên;<td align=center>CHỦ TỊCH<br><br>Nguyễn Văn A</table>')
        .text,
    ).toBe('Nơi nhận:\n- Như trên;\n\nCHỦ TỊCH\nNguyễn Văn A');
  });

  test('fonts of old encodings are read by their names', () => {
    const { text, warnings } = read(
      `<meta charset=utf-8><p style="font-family:.VnTime">${toTcvn3('Thi đua, khen thưởng')} <font face=".VnTimeH">${toTcvn3('kế hoạch')}</font></p>`,
    );
    expect(text).toBe('Thi đua, khen thưởng KẾ HOẠCH');
    expect(warnings).toMatchObject([{ id: 'legacy-font', values: { encoding: 'TCVN3' } }]);
  });

  test('nesting without end is refused', () => {
    expect(() => read('<div>'.repeat(100_000))).toThrow(ReaderError);
  });
});
