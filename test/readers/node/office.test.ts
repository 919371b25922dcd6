import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findLibreOffice } from '../../../src/readers/node/libreoffice.ts';
import { readInProcess } from '../../../src/readers/node/read-in-process.ts';
import { readOldWord } from '../../../src/readers/node/read-old-word.ts';
import { readDocument } from '../../../src/readers/read-document.ts';
import { planDocx } from '../fixtures/docx-file.ts';
import { errorRate } from '../fixtures/error-rate.ts';
import { factsOf } from '../fixtures/plan-facts.ts';
import { letterheaded, planLines } from '../fixtures/plan-lines.ts';

const program = findLibreOffice();
if (program === null) console.log('Old office files: skipped, no LibreOffice to make and read them with.');

const plan = letterheaded(planLines[0] ?? { id: '', head: [[], []], body: [], tail: [[], []], text: '' });
const kinds = ['doc', 'rtf', 'odt'] as const;

describe.skipIf(program === null)('a plan as an old office file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'van-phong-'));
  const fileOf = (kind: string): Uint8Array => readFileSync(join(folder, `plan.${kind}`));

  beforeAll(() => {
    writeFileSync(join(folder, 'plan.docx'), planDocx(plan, 'automatic'));
    for (const kind of kinds) {
      const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
      const args = [
        profile,
        '--headless',
        '--convert-to',
        kind,
        '--outdir',
        folder,
        join(folder, 'plan.docx'),
      ];
      execFileSync(program ?? '', args, { stdio: 'ignore', timeout: 60_000 });
    }
  }, 180_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each(kinds)(
    '%s reads back through LibreOffice, computed numbers included',
    async (kind) => {
      const document = await readInProcess(fileOf(kind));
      expect(document.kind).toBe(kind);
      expect(errorRate(plan.text, document.text)).toBeLessThanOrEqual(0.0005);
      expect(factsOf(document.text)).toEqual(factsOf(plan.text));
    },
    120_000,
  );

  test('doc is read without LibreOffice as well, and told to lack its computed numbers', async () => {
    const document = await readOldWord(fileOf('doc'));
    expect(document.warnings.map(({ id }) => id)).toEqual(['converted-plain']);
    expect(errorRate(plan.text, document.text)).toBeLessThan(0.03);
  });

  test.each(kinds)('where %s cannot be read, a sentence says what is needed', async (kind) => {
    await expect(readDocument(fileOf(kind))).rejects.toMatchObject({ id: 'needs-libreoffice' });
    await expect(readDocument(fileOf(kind))).rejects.toThrow(/LibreOffice.*\.docx/);
  });
});

test('a bad file among good ones stops none of them', async () => {
  const good = planDocx(plan, 'typed');
  const files = [good, new Uint8Array([0x50, 0x4b, 3, 4]), good, new Uint8Array(), good];
  const outcomes = await Promise.allSettled(files.map((bytes) => readInProcess(bytes)));
  expect(outcomes.map(({ status }) => status)).toEqual([
    'fulfilled',
    'rejected',
    'fulfilled',
    'rejected',
    'fulfilled',
  ]);
}, 60_000);
