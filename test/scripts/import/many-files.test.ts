import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { makeCatalogue } from '../../../scripts/generate/catalogue.ts';
import { findFiles } from '../../../scripts/import/find-files.ts';
import { importFiles } from '../../../scripts/import/import-files.ts';
import { projectRoot } from '../../../scripts/project-root.ts';
import { readContent } from '../../../src/loaders/content.ts';
import { run } from '../../../src/pipeline/run.ts';
import { docxFile, typed } from '../../readers/fixtures/docx-file.ts';

/** Good files; a person who measures asks for a hundred (`IMPORT_FILES=100`). */
const count = Number(process.env['IMPORT_FILES'] ?? 10);

const content = readContent(join(projectRoot, 'content'));
const folder = mkdtempSync(join(tmpdir(), 'nhieu-tep-'));
const [source, target] = [join(folder, 'nguon'), join(folder, 'dich')];
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const docxOf = (text: string): Uint8Array =>
  docxFile({
    body: text
      .split('\n')
      .map((line) => typed(line))
      .join(''),
  });

/** Files of offices that know nothing of each other: text and Word in turn, and some that nothing can be read from. */
function putFiles(): void {
  for (const path of [source, target]) mkdirSync(path);
  const readings = content.plans.map(({ path, text, sha256 }) =>
    run({ path, text, sha256 }, content.registry),
  );
  const { plans } = makeCatalogue(readings, content.registry, { count, seed: 5 });
  for (const [index, { id, text }] of [...plans].entries()) {
    const isDocx = index % 2 === 1;
    writeFileSync(join(source, `${id}.${isDocx ? 'docx' : 'txt'}`), isDocx ? docxOf(text) : text);
  }
  writeFileSync(join(source, 'a cut short.docx'), docxOf('KẾ HOẠCH').slice(0, 200));
  writeFileSync(
    join(source, 'm noise.pdf'),
    Uint8Array.from({ length: 5_000 }, (_, at) => (at * 7_919) % 256),
  );
  writeFileSync(join(source, 'z empty.txt'), '');
}

test(
  `${count} good files beside three bad ones are all imported, each bad one with its sentence`,
  async () => {
    putFiles();
    const results = await importFiles(findFiles([source]).files, {
      plansFolder: target,
      content: { ...content, plans: [] },
      dryRun: false,
      withOcr: false,
      anyType: false,
      jobs: 2,
      today: '2026-11-21',
      signal: new AbortController().signal,
      onPage: () => undefined,
      onResult: () => undefined,
    });
    const bad = results.filter(({ outcome }) => outcome !== 'imported');
    expect(bad.map(({ outcome }) => outcome)).toEqual(['refused', 'refused', 'refused']);
    for (const { reason } of bad) expect(reason).toMatch(/\.$/);
    expect(readdirSync(target).filter((name) => name.endsWith('.txt'))).toHaveLength(count);
    expect(readdirSync(target).filter((name) => name.endsWith('.yaml'))).toHaveLength(count);
  },
  300_000 + 6_000 * count,
);
