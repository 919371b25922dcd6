import { beforeAll, describe, expect, test, vi } from 'vitest';
import { findChromium } from '../../../scripts/chromium.ts';
import { readPdf } from '../../../src/readers/pdf/read-pdf.ts';
import { errorRate } from '../fixtures/error-rate.ts';
import { hyphensTight } from '../fixtures/hyphens-tight.ts';
import { factsOf } from '../fixtures/plan-facts.ts';
import { letterheaded, planLines } from '../fixtures/plan-lines.ts';
import { planHtml, printPdf } from '../fixtures/plan-pdf.ts';

vi.setConfig({ testTimeout: 30_000 });

const plans = planLines.map(letterheaded);
const hasBrowser = findChromium() !== null;
if (!hasBrowser) console.log('PDF of plans: skipped, no Chromium to print them with.');

describe.skipIf(!hasBrowser)('a plan printed as PDF', () => {
  let files: Uint8Array[] = [];
  beforeAll(async () => {
    files = await printPdf(plans.map(planHtml));
  }, 60_000);

  test.each(plans.map((plan, index) => ({ ...plan, index })))(
    '$id reads back',
    async ({ text: typed, index }) => {
      const { text, warnings, pages } = await readPdf(files[index] ?? new Uint8Array());
      expect(errorRate(typed, text)).toBeLessThanOrEqual(0.0005);
      expect(warnings).toEqual([]);
      expect(pages).toBeGreaterThan(2);
      expect(factsOf(hyphensTight(text))).toEqual(factsOf(hyphensTight(typed)));
    },
  );
});
