import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import {
  clipboardOfBasis,
  clipboardOfBlocks,
  clipboardOfPaper,
  clipboardOfWords,
} from '../../../src/render/paper/clipboard.ts';
import type { Paper, PaperBlock } from '../../../src/render/paper/paper.ts';
import { growthOf, steep } from '../../growth.ts';

const blocks: readonly PaperBlock[] = [
  { type: 'paragraph', style: 'basis', marker: null, runs: [{ text: 'Căn cứ Luật Thi đua, khen thưởng;' }] },
  { type: 'paragraph', style: 'section', marker: 'I.', runs: [{ text: 'MỤC ĐÍCH' }] },
  { type: 'paragraph', style: 'heading', marker: '1.', runs: [{ text: 'Yêu cầu' }] },
  { type: 'paragraph', style: 'text', marker: 'đ)', runs: [{ text: 'Số lượng: < 5 & “đúng” "hạn"' }] },
  {
    type: 'paragraph',
    style: 'text',
    marker: '-',
    runs: [{ text: 'Do ' }, { text: '[tên cơ quan]', isSlot: true }],
  },
  {
    type: 'table',
    hasHead: true,
    rows: [['TT', 'Danh hiệu'], ['1', 'Cờ thi đua'], ['2']],
  },
];

const paper: Paper = {
  name: 'ke-hoach',
  letterhead: {
    parent: ['UBND TỈNH BẮC KẠN'],
    issuer: ['VĂN PHÒNG'],
    number: 'Số:      /KH-VP',
    nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    motto: 'Độc lập - Tự do - Hạnh phúc',
    placeAndDate: 'Bắc Kạn, ngày      tháng 9 năm 2024',
  },
  title: { type: 'KẾ HOẠCH', subject: ['Phát động đợt thi đua'] },
  blocks,
  recipients: { heading: 'Nơi nhận:', lines: ['- Như trên;', '- Lưu: VT.'] },
  signature: { authority: ['KT. CHÁNH VĂN PHÒNG', 'PHÓ CHÁNH VĂN PHÒNG'], name: 'Nguyễn Văn A' },
  appendices: [{ heading: ['Phụ lục I'], blocks: [] }],
};

/** Names of attributes that stand anywhere in the HTML, and its tags. */
const inventory = (html: string): { tags: Set<string>; attributes: Set<string> } => {
  const tags = new Set<string>();
  const attributes = new Set<string>();
  visit(fromHtml(html, { fragment: true }), 'element', (element) => {
    tags.add(element.tagName);
    for (const name of Object.keys(element.properties)) attributes.add(name);
  });
  return { tags, attributes };
};

describe('the rich copy', () => {
  const { html } = clipboardOfBlocks(blocks);

  test('is a fragment of paragraphs and tables with inline style alone', () => {
    const { tags, attributes } = inventory(html);
    expect([...tags].sort()).toEqual(['meta', 'p', 'span', 'table', 'tbody', 'td', 'tr']);
    expect([...attributes].sort()).toEqual(['charSet', 'style']);
    expect(html).toMatch(/<!--StartFragment-->.*<!--EndFragment-->$/s);
  });

  test('names one font family, and no list of them', () => {
    const families = new Set([...html.matchAll(/font-family:([^;"]+)/g)].map((match) => match[1]));
    expect([...families]).toEqual(["'Times New Roman'"]);
    expect(html).not.toMatch(/class=|<a |var\(|rem|background/);
  });

  test('has numbers as typed text, headings bold, bases italic', () => {
    expect(html).toContain('>đ) </span>');
    expect(html).not.toMatch(/<[ou]l|<li/);
    expect(html).toMatch(/font-weight:bold;font-style:normal">MỤC ĐÍCH</);
    expect(html).toMatch(/font-weight:normal;font-style:italic">Căn cứ Luật/);
    expect(html).toMatch(/font-weight:normal;font-style:normal">Do </);
  });

  test('is laid out by NĐ 30/2020: justified, 1.27 cm, 6 pt, 14 pt', () => {
    expect(html).toContain(
      "margin:0cm 0cm 6pt 0cm;text-align:justify;text-indent:1.27cm;line-height:110%;font-family:'Times New Roman';color:#000000;font-size:14pt",
    );
  });

  test('escapes what a text may hold, and drops control characters', () => {
    expect(html).toContain('&lt; 5 &amp; “đúng” &quot;hạn&quot;');
    const hostile = '<img src=x onerror=alert(1)>\u0000\u001b</span><script>';
    const made = clipboardOfWords(hostile).html;
    expect([...inventory(made).tags].sort()).toEqual(['meta', 'span']);
    expect(made).not.toContain('\u0000');
  });

  test('fills the rows of a table to the same width', () => {
    expect(html.match(/<td/g)).toHaveLength(6);
  });
});

test('the plain copy has CRLF, markers and cells parted by tabs', () => {
  expect(clipboardOfBlocks(blocks).text).toBe(
    [
      'Căn cứ Luật Thi đua, khen thưởng;',
      'I. MỤC ĐÍCH',
      '1. Yêu cầu',
      'đ) Số lượng: < 5 & “đúng” "hạn"',
      '- Do [tên cơ quan]',
      'TT\tDanh hiệu',
      '1\tCờ thi đua',
      '2',
    ].join('\r\n'),
  );
});

test('a whole document has letterhead and signature in columns', () => {
  const { html, text } = clipboardOfPaper(paper);
  expect(html).toContain('width:74mm');
  expect(html).toContain('Số:\u00a0\u00a0\u00a0\u00a0\u00a0 /KH-VP');
  expect(html.indexOf('CỘNG HÒA')).toBeLessThan(html.indexOf('KẾ HOẠCH'));
  expect(html.indexOf('Nơi nhận:')).toBeLessThan(html.indexOf('KT. CHÁNH VĂN PHÒNG'));
  expect(text).toContain('Số:      /KH-VP\r\n');
  expect(text).not.toMatch(/[^\r]\n/);
});

test('words alone make no paragraph; a basis is italic', () => {
  expect(clipboardOfWords('phong trào').html).not.toContain('<p');
  expect(clipboardOfBasis('Căn cứ …;').html).toContain('font-style:italic">Căn cứ …;<');
});

test('twenty thousand paragraphs take time that grows with their number', async () => {
  const [block] = blocks;
  if (block === undefined) throw new Error('no block');
  const copy = (count: number) => clipboardOfBlocks(Array.from({ length: count }, () => block));
  expect(await growthOf(copy, 20_000)).toBeLessThan(steep);
});
