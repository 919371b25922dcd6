import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../../../scripts/project-root.ts';
import { readContent } from '../../../src/loaders/content.ts';
import { textualNodes } from '../../../src/pipeline/parse/textual-nodes.ts';
import type { Reading } from '../../../src/pipeline/reading.ts';
import { run } from '../../../src/pipeline/run.ts';
import { toAkomaNtoso } from '../../../src/render/akoma-ntoso/akoma-ntoso.ts';
import { elementsOfXml, textOfXml } from '../well-formed.ts';

const { registry } = readContent(join(projectRoot, 'content'));
const files = globSync(['content/plans/*.{txt,md}', 'test/gold/documents/**/*.{txt,md}'], {
  cwd: projectRoot,
}).sort();

const read = (file: string): Reading =>
  run({ path: file, text: readFileSync(join(projectRoot, file), 'utf8'), sha256: '0'.repeat(64) }, registry);

const akn = (reading: Reading): string =>
  toAkomaNtoso(reading, (index) => reading.citations[index]?.record.instrument ?? null, '2026-11-21');

test('there are documents to try', () => {
  expect(files.length).toBeGreaterThan(15);
});

test.each(files)(
  '%s: every text of the reading stands in the file, in well-formed XML with unique ids',
  (file) => {
    const reading = read(file);
    const xml = akn(reading);
    const elements = elementsOfXml(xml);
    const ids = elements.flatMap(({ attributes }) => attributes['eId'] ?? []);
    expect(ids.length).toBe(new Set(ids).size);
    const text = textOfXml(xml).replace(/\s/g, '');
    for (const node of textualNodes(reading.tree)) {
      if (node.type === 'statement' && node.role === 'pageFurniture') continue;
      expect(text).toContain(node.block.text.replace(/\s/g, ''));
    }
  },
);

/** What each element may hold, as far as the files use it; the whole is in the schema of OASIS. */
const below: Readonly<Record<string, readonly string[]>> = {
  akomaNtoso: ['doc'],
  doc: ['meta', 'preface', 'preamble', 'mainBody', 'conclusions'],
  blockList: ['listIntroduction', 'item'],
};

test('parts stand in the order that the standard asks for', () => {
  for (const file of files) {
    const order = elementsOfXml(akn(read(file)))
      .map(({ name }) => name)
      .filter((name) => below['doc']?.includes(name));
    expect(order).toEqual((below['doc'] ?? []).filter((name) => order.includes(name)));
  }
});

test('hostile characters give well-formed XML', () => {
  const text = 'KẾ HOẠCH\n\nI. A\u0000B\u000B]]> <b>&amp; \uD800\n\n1. \uFFFE x';
  const reading = run({ path: 'x.txt', text, sha256: '0'.repeat(64) }, registry);
  expect(() => elementsOfXml(akn(reading))).not.toThrow();
});

const schema = process.env['AKN_SCHEMA'] ?? '';
const isThere = schema !== '' && existsSync(schema);
if (!isThere)
  console.warn(
    'Skipped: files against the schema of OASIS. Set AKN_SCHEMA to akomantoso30.xsd (with xml.xsd beside it) to run it.',
  );

test.skipIf(!isThere)('every file is valid by the schema of OASIS', async () => {
  const { XmlDocument, XsdValidator } = await import('libxml2-wasm');
  const { xmlRegisterFsInputProviders } = await import('libxml2-wasm/lib/nodejs.mjs');
  xmlRegisterFsInputProviders();
  const xsd = XmlDocument.fromBuffer(readFileSync(schema), { url: schema });
  const validator = XsdValidator.fromDoc(xsd);
  for (const file of files) {
    const document = XmlDocument.fromString(akn(read(file)));
    expect(() => validator.validate(document), file).not.toThrow();
    document.dispose();
  }
  validator.dispose();
  xsd.dispose();
});
