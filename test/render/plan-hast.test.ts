import { toText } from 'hast-util-to-text';
import { expect, test } from 'vitest';
import type { Block } from '../../src/pipeline/text/block.ts';
import type { Division, Inline, MarkerKind, Plan, Statement } from '../../src/pipeline/tree.ts';
import { addressesOf } from '../../src/render/address.ts';
import { htmlOf } from '../../src/render/html.ts';
import { inlineToHast } from '../../src/render/inline-hast.ts';
import { divisionToText } from '../../src/render/plain-text.ts';
import { planToHast } from '../../src/render/plan-hast.ts';
import type { Rendering } from '../../src/render/rendering.ts';

const block = (text: string): Block => ({ text, offsets: [], lines: [1] });

interface Shape {
  readonly anchor: string;
  readonly kind: MarkerKind;
  readonly marker: string | null;
  readonly text: string;
  readonly isHeading?: boolean;
  readonly inline?: Inline[];
  readonly children?: Division[];
}

const division = ({
  anchor,
  kind,
  marker,
  text,
  isHeading = false,
  inline,
  children = [],
}: Shape): Division => ({
  type: 'division',
  markerKind: kind,
  marker,
  level: 1,
  anchor,
  heading: isHeading ? text : null,
  block: block(text),
  lines: [1],
  role: null,
  roleRule: null,
  children,
  ...(inline === undefined ? {} : { inline }),
});

const cited: Inline[] = [
  { type: 'text', value: 'Theo ' },
  { type: 'citation', index: 0, children: [{ type: 'text', value: 'Nghị định 98' }] },
  { type: 'text', value: ' và ' },
  { type: 'movement', index: 0, children: [{ type: 'text', value: '“Chung tay”' }] },
  { type: 'text', value: ' <b>' },
];

const plan: Plan = {
  type: 'plan',
  children: [
    {
      type: 'zone',
      zone: 'body',
      children: [
        division({
          anchor: 'ii',
          kind: 'roman',
          marker: 'II.',
          text: 'NỘI DUNG',
          isHeading: true,
          children: [
            division({
              anchor: 'ii.1',
              kind: 'arabic',
              marker: '1.',
              text: 'Chủ đề',
              isHeading: true,
              children: [
                division({ anchor: 'ii.1.đ', kind: 'letter', marker: 'đ)', text: 'Một việc' }),
                division({
                  anchor: 'ii.1.b1',
                  kind: 'dash',
                  marker: '-',
                  text: 'Theo Nghị định 98 và “Chung tay” <b>',
                  inline: cited,
                }),
                division({ anchor: 'ii.1.p1', kind: 'paragraph', marker: null, text: 'Một đoạn' }),
              ],
            }),
          ],
        }),
      ],
    },
  ],
};

const words: Rendering['words'] = {
  printed: (text) => text,
  notUnderstood: '?',
  opening: 'o',
  recipients: 'r',
  signature: 's',
  closing: 'c',
  appendix: 'a',
  letterhead: 'l',
};

const rendering: Rendering = {
  citation: () => ({ href: '/x/', state: 'lapsed', label: { text: 'hết hiệu lực', shape: 'dead' } }),
  movement: () => ({ href: '/y/', state: 'holds', label: null }),
  notes: () => [],
  why: () => null,
  words,
};

const html = htmlOf(planToHast(plan, rendering));

test('addresses follow the printed markers', () => {
  expect([...addressesOf(plan).values()]).toEqual(['II', 'II.1', 'II.1.đ', 'II.1 –1', 'II.1 ¶1']);
});

test('an article is addressed by its own number, whatever chapter it stands in, and an annex by its word', () => {
  const point = division({ anchor: 'chuong-i.dieu-5.1.a', kind: 'letter', marker: 'a)', text: 'Một việc' });
  const clause = division({
    anchor: 'chuong-i.dieu-5.1',
    kind: 'arabic',
    marker: '1.',
    text: 'Việc',
    children: [point],
  });
  const article = division({
    anchor: 'chuong-i.dieu-5',
    kind: 'article',
    marker: 'Điều 5.',
    text: 'Danh hiệu',
    isHeading: true,
    children: [clause],
  });
  const chapter = division({
    anchor: 'chuong-i',
    kind: 'chapter',
    marker: 'Chương I',
    text: 'QUY ĐỊNH CHUNG',
    isHeading: true,
    children: [article],
  });
  const part = division({
    anchor: 'phu-luc',
    kind: 'part',
    marker: 'PHỤ LỤC',
    text: 'MẪU',
    isHeading: true,
    children: [division({ anchor: 'phu-luc.i', kind: 'roman', marker: 'I.', text: 'SƠ LƯỢC' })],
  });
  const tree: Plan = { type: 'plan', children: [{ type: 'zone', zone: 'body', children: [chapter, part] }] };
  expect([...addressesOf(tree).values()]).toEqual([
    'Chương I',
    'Điều 5',
    'Điều 5.1',
    'Điều 5.1.a',
    'Phụ lục',
    'Phụ lục, I',
  ]);
});

const tableRow = (line: number, text: string): Statement => ({
  type: 'statement',
  role: 'tableRow',
  block: block(text),
  lines: [line],
});

const tableOf = (...rows: Statement[]): string => {
  const tree: Plan = { type: 'plan', children: [{ type: 'zone', zone: 'appendix', children: rows }] };
  return htmlOf(planToHast(tree, rendering));
};

test('rows whose cells are parted stand as one table, each with its fragment and the names of columns as heads', () => {
  const shown = tableOf(
    tableRow(4, 'STT | Họ và tên'),
    tableRow(5, '1 | Nguyễn Thị A |'),
    tableRow(6, '2 | B | C'),
  );
  expect(shown).toContain('<div id="L4" class="row">');
  expect(shown).toContain('<tr><th scope="col">STT</th> <th scope="col" colspan="2">Họ và tên</th> </tr>');
  expect(shown).toContain('<tr id="L5"><td>1</td> <td colspan="2">Nguyễn Thị A</td> </tr>');
  expect(shown).toContain('<tr id="L6"><td>2</td> <td>B</td> <td>C</td> </tr>');
});

test('rows whose cells run together stay lines of one row', () => {
  const shown = tableOf(tableRow(4, 'TT Đối tượng Tỷ lệ'), tableRow(5, '1 Cá nhân 15%'));
  expect(shown).not.toContain('<table');
  expect(shown).toContain('<p>TT Đối tượng Tỷ lệ</p><p id="L5">1 Cá nhân 15%</p>');
});

test('headings descend from h2 without a gap, and markers are literal', () => {
  expect(html).toContain('<h2 class="text top"><b>II.</b> NỘI DUNG</h2>');
  expect(html).toContain('<h3 class="text n1"><b>1.</b> Chủ đề</h3>');
  expect(html).not.toMatch(/<(ol|ul|li)/);
});

test('every division is reached by its anchor, letters outside ASCII too', () => {
  expect(html).toContain('id="ii.1.đ"');
  expect(html).toContain(`href="#${encodeURIComponent('ii.1.đ')}"`);
});

test('a lapsed citation is a link of its own kind, with its state in words behind it', () => {
  expect(html).toContain(
    '<a href="/x/" class="lapsed">Nghị định 98</a> <span class="label dead">hết hiệu lực</span>',
  );
});

test('one state of two mentions with only a blank between is told once, after both; other states each', () => {
  const mentions: Inline[] = [
    { type: 'citation', index: 0, children: [{ type: 'text', value: 'Luật sửa đổi một số điều của' }] },
    { type: 'text', value: ' ' },
    { type: 'citation', index: 1, children: [{ type: 'text', value: 'Luật Thi đua' }] },
  ];
  const shown = (told: Rendering): string => htmlOf({ type: 'root', children: inlineToHast(mentions, told) });
  const link = (text: string): string => `<a href="/x/" class="lapsed">${text}</a>`;
  const label = (text: string): string => ` <span class="label dead">${text}</span>`;
  const [outer, inner] = [link('Luật sửa đổi một số điều của'), link('Luật Thi đua')];
  expect(shown(rendering)).toBe(`${outer} ${inner}${label('hết hiệu lực')}`);
  const differing: Rendering = {
    ...rendering,
    citation: (index) => ({ href: '/x/', state: 'lapsed', label: { text: String(index), shape: 'dead' } }),
  };
  expect(shown(differing)).toBe(`${outer}${label('0')} ${inner}${label('1')}`);
});

test('a movement keeps its quotation marks inside its link', () => {
  expect(html).toContain('<a href="/y/" class="mv">“Chung tay”</a>');
});

test('markup in a source is text', () => {
  expect(html).toContain('&#x3C;b>');
});

test('the text of the page is the text of the source', () => {
  const plain: Rendering = { ...rendering, citation: () => ({ href: '/x/', state: 'holds', label: null }) };
  expect(toText(planToHast(plan, plain))).toContain('- Theo Nghị định 98 và “Chung tay” <b>');
});

test('a citation inside a link does not become a second link', () => {
  const inner: Inline = { type: 'citation', index: 1, children: [{ type: 'text', value: 'Luật' }] };
  const outer: Inline = {
    type: 'citation',
    index: 0,
    children: [{ type: 'text', value: 'Nghị định về ' }, inner],
  };
  const node = division({
    anchor: 'i',
    kind: 'paragraph',
    marker: null,
    text: 'Nghị định về Luật',
    inline: [outer],
  });
  const nested = htmlOf(
    planToHast({ type: 'plan', children: [{ type: 'zone', zone: 'body', children: [node] }] }, rendering),
  );
  expect(nested.match(/<a href="\/x\/"/g)).toHaveLength(1);
});

test('a clause as plain text keeps its markers, one line each', () => {
  const [first] = plan.children[0]?.children ?? [];
  expect(first?.type === 'division' ? divisionToText(first) : '').toBe(
    'II. NỘI DUNG\n1. Chủ đề\nđ) Một việc\n- Theo Nghị định 98 và “Chung tay” <b>\nMột đoạn',
  );
});

test('recipients are one row, and each line keeps its own fragment', () => {
  const recipient = (line: number, text: string) =>
    ({ type: 'statement', role: 'recipient', block: block(text), lines: [line] }) as const;
  const tree: Plan = {
    type: 'plan',
    children: [
      { type: 'zone', zone: 'recipients', children: [recipient(7, '- Như trên;'), recipient(8, '- Lưu.')] },
    ],
  };
  const page = htmlOf(planToHast(tree, rendering));
  expect(page.match(/class="row"/g)).toHaveLength(1);
  expect(page).toContain('id="L7"');
  expect(page).toContain('<p id="L8">- Lưu.</p>');
});
