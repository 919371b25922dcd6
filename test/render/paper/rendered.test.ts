import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toDocx } from '../../../src/render/paper/docx.ts';
import type { Paper } from '../../../src/render/paper/paper.ts';
import { readDocument } from './readings.ts';
import { samplePaper } from './sample.ts';

/** Tinos has the widths of Times New Roman; without it, positions say nothing. */
const metricFont = '/usr/share/fonts/truetype/croscore/Tinos-Regular.ttf';

const runs = (command: string, ...options: string[]): boolean =>
  spawnSync(command, options).error === undefined;

const missing = [
  ...(runs('soffice', '--version') ? [] : ['LibreOffice (soffice)']),
  ...(runs('pdftotext', '-v') ? [] : ['pdftotext']),
  ...(existsSync(metricFont) ? [] : ['the font Tinos (fonts-croscore)']),
];
if (missing.length > 0)
  console.log(`Rendering of Word files is not tested: ${missing.join(', ')} not found.`);

interface Word {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Words of each page of a PDF, their edges in millimetres from the upper left corner. */
const pagesOf = (pdf: string): Word[][] => {
  const html = execFileSync('pdftotext', ['-bbox', pdf, '-'], { encoding: 'utf8' });
  const mm = (points: string | undefined): number => (Number(points) * 25.4) / 72;
  return html
    .split('<page ')
    .slice(1)
    .map((page) =>
      [
        ...page.matchAll(/<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)</g),
      ].map(([, left, top, right, bottom, text = '']) => ({
        text,
        left: mm(left),
        right: mm(right),
        top: mm(top),
        bottom: mm(bottom),
      })),
    );
};

/** Text of more than a page. */
const long: Paper = {
  ...samplePaper,
  name: 'dai',
  blocks: [
    ...samplePaper.blocks,
    ...Array.from({ length: 30 }, (_, index) => ({
      type: 'paragraph' as const,
      style: 'text' as const,
      marker: `${index + 1}.`,
      runs: [
        { text: 'Đẩy mạnh các phong trào thi đua yêu nước, khen thưởng kịp thời, đúng người. '.repeat(3) },
      ],
    })),
  ],
};

const party = readDocument('ke-hoach-45-kh-hu').paper;

describe.skipIf(missing.length > 0)('a Word file on paper', () => {
  const folder = mkdtempSync(join(tmpdir(), 'paper-'));
  const pdfs = new Map<string, Word[][]>();
  const page = (name: string, at: number): Word[] => pdfs.get(name)?.[at] ?? [];
  const word = (name: string, text: string, at = 0): Word => {
    const found = page(name, at).find((one) => one.text === text);
    if (found === undefined) throw new Error(`Unexpected absence of "${text}" on page ${at + 1} of ${name}.`);
    return found;
  };

  beforeAll(async () => {
    const fonts = join(folder, 'fonts.conf');
    writeFileSync(
      fonts,
      `<?xml version="1.0"?><fontconfig><dir>/usr/share/fonts/truetype/croscore</dir><cachedir>${folder}/cache</cachedir>
      <alias binding="same"><family>Times New Roman</family><prefer><family>Tinos</family></prefer></alias></fontconfig>`,
    );
    const files = await Promise.all(
      [long, party].map(async (paper) => {
        const path = join(folder, `${paper.name}.docx`);
        writeFileSync(path, await toDocx(paper));
        return path;
      }),
    );
    execFileSync(
      'soffice',
      [
        `-env:UserInstallation=file://${folder}/profile`,
        '--headless',
        '--convert-to',
        'pdf',
        '--outdir',
        folder,
      ].concat(files),
      { env: { ...process.env, FONTCONFIG_FILE: fonts, HOME: folder }, stdio: 'ignore', timeout: 100_000 },
    );
    for (const { name } of [long, party]) pdfs.set(name, pagesOf(join(folder, `${name}.pdf`)));
  }, 120_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('is set in the font that stands for Times New Roman', () => {
    expect(readFileSync(join(folder, 'dai.pdf')).includes('Tinos')).toBe(true);
  });

  test('has its margins: 30 mm on the left, 15 on the right, 20 above and below', () => {
    for (const one of pdfs.get('dai') ?? []) {
      const text = one.filter(({ top }) => top > 18);
      expect(Math.min(...text.map(({ left }) => left))).toBeGreaterThan(29.5);
      expect(Math.max(...text.map(({ right }) => right))).toBeLessThan(195.5);
      expect(Math.max(...text.map(({ bottom }) => bottom))).toBeLessThan(277.5);
    }
    expect(Math.max(...page('dai', 0).map(({ right }) => right))).toBeGreaterThan(194);
  });

  test('shows no number on the first page, and 2 in the middle of the upper margin of the second', () => {
    const numbers = (at: number): Word[] => page('dai', at).filter(({ top }) => top < 18);
    expect(numbers(0)).toEqual([]);
    const [number, ...more] = numbers(1);
    expect(more).toEqual([]);
    expect(number?.text).toBe('2');
    expect(Math.abs(((number?.left ?? 0) + (number?.right ?? 0)) / 2 - 112.5)).toBeLessThan(1);
    expect(number?.top).toBeGreaterThan(8);
  });

  test('starts each appendix on a page of its own that shows no number', () => {
    const last = pdfs.get('dai')?.at(-1) ?? [];
    expect(last[0]?.text).toBe('Phụ');
    expect(last.filter(({ top }) => top < 18)).toEqual([]);
  });

  test('has nation and motto on one line each, on the right; number and date on one line', () => {
    const [nation, country] = [word('dai', 'CỘNG'), word('dai', 'NAM')];
    expect(Math.abs(nation.top - country.top)).toBeLessThan(0.5);
    expect(nation.left).toBeGreaterThan(30 + 74);
    expect(Math.abs(country.right - nation.left - 87.7)).toBeLessThan(1.5);
    const middle = (nation.left + country.right) / 2;
    expect(Math.abs(middle - (30 + 74 + 45.5))).toBeLessThan(1);
    expect(Math.abs(word('dai', '05/KH-UBND').bottom - word('dai', 'tháng').bottom)).toBeLessThan(0.5);
  });

  test('draws the first line of a paragraph in by 12.7 mm', () => {
    expect(Math.abs(word('dai', 'Căn').left - 42.7)).toBeLessThan(0.5);
    expect(Math.abs(word('dai', 'đ)').left - 42.7)).toBeLessThan(0.5);
  });

  test('keeps recipients and signature level with each other, on one page', () => {
    const pages = pdfs.get('dai') ?? [];
    const at = pages.findIndex((one) => one.some(({ text }) => text === 'TM.'));
    const recipients = word('dai', 'Nơi', at);
    const authority = word('dai', 'TM.', at);
    expect(Math.abs(recipients.top - authority.top)).toBeLessThan(1.5);
    expect(Math.abs(recipients.left - 30)).toBeLessThan(0.5);
    expect(authority.left).toBeGreaterThan(110);
    expect(word('dai', 'Nguyễn', at).top - word('dai', 'PHÓ', at).bottom).toBeGreaterThan(20);
  });

  test('sets the head of a Party document on one line in 15 pt', () => {
    const [first, last] = [word(party.name, 'ĐẢNG'), word(party.name, 'NAM')];
    expect(first.left).toBeLessThan(60);
    expect(Math.abs(first.top - last.top)).toBeLessThan(1);
    expect(last.right).toBeLessThan(195.5);
  });
});
