import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../../scripts/chromium.ts';
import { projectRoot } from '../../scripts/project-root.ts';
import { htmlOf } from '../../src/render/html.ts';
import { paperToHtml } from '../../src/render/paper/html.ts';
import type { Paper } from '../../src/render/paper/paper.ts';
import { readDocument } from '../render/paper/readings.ts';
import { samplePaper } from '../render/paper/sample.ts';

/** A piece of text on a page, in millimetres from the upper left corner of an A4 sheet. */
interface Piece {
  readonly text: string;
  readonly left: number;
  readonly baseline: number;
  readonly width: number;
}

const style = readFileSync(join(projectRoot, 'src/styles/paper.css'), 'utf8');

const pageWith = (paper: Paper): string =>
  `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>x</title><style>
  body { margin: 0 } @media print { header { display: none } } ${style}</style></head>
  <body><header>Kho</header>${htmlOf(paperToHtml(paper))}</body></html>`;

const mm = (points: number): number => (points * 25.4) / 72;

/** Widest gap, in millimetres, between pieces of one line. */
const touching = 2;
/** Gap, in millimetres, from which a blank stands between them. */
const blank = 0.5;

/** Neighbouring pieces of one baseline as one: where letters come from two fonts, so does a line in several pieces. */
function joined(pieces: readonly Piece[]): Piece[] {
  const lines: Piece[] = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    const gap = last === undefined ? 0 : piece.left - last.left - last.width;
    if (last === undefined || Math.abs(piece.baseline - last.baseline) > 0.1 || Math.abs(gap) > touching)
      lines.push(piece);
    else
      lines[lines.length - 1] = {
        ...last,
        text: `${last.text}${gap > blank ? ' ' : ''}${piece.text}`,
        width: piece.left + piece.width - last.left,
      };
  }
  return lines.map((line) => ({ ...line, text: line.text.replace(/\s+/g, ' ').trim() }));
}

const piecesOf = async (pdf: Uint8Array): Promise<Piece[][]> => {
  const document = await getDocumentProxy(pdf);
  return Promise.all(
    Array.from({ length: document.numPages }, async (_, index) => {
      const page = await document.getPage(index + 1);
      const { items } = await page.getTextContent();
      const pieces = items.flatMap((item): Piece[] =>
        'str' in item && item.str.trim() !== ''
          ? [
              {
                text: item.str,
                left: mm(item.transform[4]),
                baseline: 297 - mm(item.transform[5]),
                width: mm(item.width),
              },
            ]
          : [],
      );
      return joined(pieces);
    }),
  );
};

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const printed = async (paper: Paper): Promise<Piece[][]> => {
  const page = await browser.newPage();
  await page.setContent(pageWith(paper));
  const pdf = await page.pdf({ preferCSSPageSize: true });
  await page.close();
  return piecesOf(new Uint8Array(pdf));
};

/** Page numbers stand in the upper margin. */
const numbers = (page: readonly Piece[] | undefined): Piece[] =>
  (page ?? []).filter(({ baseline }) => baseline < 19);

describe('a paper printed from a page', () => {
  test('shows no number on the first page, and its number in the middle above the others', async () => {
    const pages = await printed(readDocument('ke-hoach-879').paper);
    expect(pages.length).toBeGreaterThan(3);
    expect(numbers(pages[0])).toEqual([]);
    for (const [index, page] of pages.slice(1).entries()) {
      const [number, ...more] = numbers(page);
      expect(more).toEqual([]);
      expect(number?.text).toBe(String(index + 2));
      expect(Math.abs((number?.left ?? 0) + (number?.width ?? 0) / 2 - 112.5)).toBeLessThan(1);
    }
  });

  test('keeps the margins of the decree, and leaves the page around it out', async () => {
    const [first = []] = await printed(samplePaper);
    expect(Math.min(...first.map(({ left }) => left))).toBeGreaterThan(29.5);
    expect(Math.max(...first.map(({ left, width }) => left + width))).toBeLessThan(195.5);
    expect(Math.max(...first.map(({ baseline }) => baseline))).toBeLessThan(277.5);
    expect(first.map(({ text }) => text)).not.toContain('Kho');
  });

  test('sets issuer and nation side by side, and begins each appendix on a new page', async () => {
    const pages = await printed(samplePaper);
    const at = (text: string): Piece | undefined => pages.flat().find((piece) => piece.text.startsWith(text));
    const [issuer, nation] = [at('UBND TỈNH'), at('CỘNG HÒA')];
    expect(Math.abs((issuer?.baseline ?? 0) - (nation?.baseline ?? 99))).toBeLessThan(1);
    expect(nation?.left).toBeGreaterThan(104);
    expect(pages.at(-1)?.some(({ text }) => text.startsWith('Phụ lục I'))).toBe(true);
    expect(pages).toHaveLength(2);
  });

  test.each([320, 768])('does not reach beyond a screen of %i px', async (width) => {
    const page = await browser.newPage({ viewport: { width, height: 800 } });
    await page.setContent(pageWith(samplePaper));
    const reach = await page.evaluate(() => document.documentElement.scrollWidth);
    await page.close();
    expect(reach).toBeLessThanOrEqual(width);
  });
});
