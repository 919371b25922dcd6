import { describe, expect, test } from 'vitest';
import { startOcr } from '../../../src/readers/node/node-ocr.ts';
import { keepRedChannel } from '../../../src/readers/ocr/red-channel.ts';
import { readPdf } from '../../../src/readers/pdf/read-pdf.ts';
import { readDocument } from '../../../src/readers/read-document.ts';
import { findChromium } from '../../browser/chromium.ts';
import { errorRate } from '../fixtures/error-rate.ts';
import { likeness } from '../fixtures/likeness.ts';
import { factsOf } from '../fixtures/plan-facts.ts';
import { letterheaded, planLines } from '../fixtures/plan-lines.ts';
import { planHtml, printPdf } from '../fixtures/plan-pdf.ts';
import { scanPdf } from '../fixtures/scan-pdf.ts';

const hasBrowser = findChromium() !== null;
if (!hasBrowser) console.log('Scan of a plan: skipped, no Chromium to print it with.');

/** The shortest plan: recognition takes seconds a page. */
const [shortest] = planLines.map(letterheaded).sort((a, b) => a.text.length - b.text.length);

describe.skipIf(!hasBrowser || shortest === undefined)(
  'a plan scanned at 200 dpi, askew, stamped in red',
  () => {
    test('is read as a draft, to half a per cent', async () => {
      const typed = shortest?.text ?? '';
      const [pdf = new Uint8Array()] = shortest === undefined ? [] : await printPdf([planHtml(shortest)]);
      const pages = (await readPdf(pdf)).pages ?? 0;
      const scan = await scanPdf(pdf, pages, { dpi: 200, skew: 0.4, hasStamp: true });
      await expect(readDocument(scan)).rejects.toMatchObject({ id: 'needs-ocr' });
      const ocr = await startOcr();
      try {
        const read = await readDocument(scan, { ocr });
        const rate = errorRate(typed, read.text);
        const [wanted, found] = [factsOf(typed), factsOf(read.text)];
        const alike = {
          outline: likeness(wanted.outline, found.outline),
          citations: likeness(wanted.citations, found.citations),
        };
        console.log(`Scan of ${pages} pages at 200 dpi: CER ${(rate * 100).toFixed(2)} %, alike`, alike);
        expect(read.isOcrDraft).toBe(true);
        expect(read.warnings.map(({ id }) => id)).toContain('ocr-draft');
        expect(read.confidence).toBeGreaterThan(0.9);
        expect(rate).toBeLessThanOrEqual(0.005);
        expect(alike.citations).toBeGreaterThanOrEqual(0.97);
        expect(alike.outline).toBeGreaterThanOrEqual(0.9);
        expect(found.signatory?.name).toBe(wanted.signatory?.name);
        for (const line of read.lines)
          for (const { start, text } of line.weakWords)
            expect(line.text.slice(start, start + text.length)).toBe(text);
      } finally {
        await ocr.close();
      }
    }, 600_000);
  },
);

test('a red stamp becomes white, letters under it stay dark', () => {
  const pixels = Uint8ClampedArray.of(230, 30, 40, 255, 90, 15, 20, 255, 250, 248, 240, 255);
  keepRedChannel(pixels);
  expect([...pixels]).toEqual([255, 255, 255, 255, 90, 90, 90, 255, 255, 255, 255, 255]);
});
