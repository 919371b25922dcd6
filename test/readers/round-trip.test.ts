import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toHtml } from 'hast-util-to-html';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { findChromium } from '../../scripts/chromium.ts';
import { projectRoot } from '../../scripts/project-root.ts';
import { readDocx } from '../../src/readers/docx/read-docx.ts';
import { readPdf } from '../../src/readers/pdf/read-pdf.ts';
import { toDocx } from '../../src/render/paper/docx.ts';
import { paperToHtml } from '../../src/render/paper/html.ts';
import { paperToText } from '../../src/render/paper/text.ts';
import { readDocuments } from '../render/paper/readings.ts';
import { hyphensTight } from './fixtures/hyphens-tight.ts';
import { factsOf } from './fixtures/plan-facts.ts';
import { printPdf } from './fixtures/plan-pdf.ts';

vi.setConfig({ testTimeout: 30_000 });

describe('our own Word file, read again, means the same', () => {
  test.each(readDocuments)('$id', async ({ paper }) => {
    const read = readDocx(await toDocx(paper));
    expect(factsOf(read.text)).toEqual(factsOf(paperToText(paper)));
  });
});

const hasBrowser = findChromium() !== null;
if (!hasBrowser) console.log('Print of papers: skipped, no Chromium to print them with.');

describe.skipIf(!hasBrowser)('our own print, read again, means the same', () => {
  let files: Uint8Array[] = [];
  beforeAll(async () => {
    const style = readFileSync(join(projectRoot, 'src/styles/paper.css'), 'utf8');
    files = await printPdf(
      readDocuments.map(
        ({ paper }) =>
          `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Bản in</title><style>${style}</style>${toHtml(paperToHtml(paper))}</html>`,
      ),
    );
  }, 120_000);

  test.each(readDocuments.map(({ id, paper }, index) => ({ id, paper, index })))(
    '$id',
    async ({ paper, index }) => {
      const read = await readPdf(files[index] ?? new Uint8Array());
      expect(factsOf(hyphensTight(read.text))).toEqual(factsOf(hyphensTight(paperToText(paper))));
    },
  );
});
