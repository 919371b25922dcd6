import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { goldMetadata, goldNode } from '../../../scripts/score/gold.ts';
import { read } from './reading.ts';

const root = join(import.meta.dirname, '../../..');
const foldersIn = (set: string): string[] =>
  readdirSync(join(root, 'test/gold', set)).map((name) => `${set}/${name}`);
const names = [...foldersIn('documents'), ...foldersIn('plans')];

const goldOf = (name: string, file: string): unknown =>
  JSON.parse(readFileSync(join(root, 'test/gold', name, file), 'utf8'));

/** The text of a plan of the site stands in the content, that of any other document beside its gold. */
const readingOf = (name: string) => {
  const path = name.startsWith('plans/') ? `content/${name}.txt` : `test/gold/${name}/document.txt`;
  return read(readFileSync(join(root, path), 'utf8'));
};

test.each(names)('the outline of %s is the one that people saw: path, level, lines and marker', (name) => {
  const gold = z.array(goldNode).parse(goldOf(name, 'outline.json'));
  const found = readingOf(name).nodes.flatMap((node) =>
    node.type === 'division'
      ? [[node.anchor, node.level, node.lines[0], node.lines.at(-1), node.marker].join(' ')]
      : [],
  );
  // The gold spells "Phần thứ nhất" out in its paths; addresses leave the "thứ" aside.
  const seen = gold.map(({ path, level, line, endLine, marker }) =>
    [path.replaceAll('phan-thu-', 'phan-'), level, line, endLine, marker].join(' '),
  );
  expect(found).toEqual(seen);
});

const nobody = { capacity: null, onBehalfOf: null, position: null, rank: null, name: null };

test.each(names)('the fields of %s are those that people saw', (name) => {
  const gold = goldMetadata.parse(goldOf(name, 'metadata.json'));
  const { reference: _, issuer, signatory, ...rest } = readingOf(name).fields;
  expect({
    ...rest,
    issuer: issuer?.name ?? null,
    level: issuer?.level ?? null,
    ...(signatory ?? nobody),
  }).toEqual(Object.fromEntries(Object.entries(gold).map(([key, { value }]) => [key, value])));
});
