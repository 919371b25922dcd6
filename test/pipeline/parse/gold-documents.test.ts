import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { goldMetadata, goldNode } from '../../../scripts/score/gold.ts';
import { read } from './reading.ts';

const folder = join(import.meta.dirname, '../../gold/documents');
const names = readdirSync(folder);

const textOf = (name: string, file: string): string => readFileSync(join(folder, name, file), 'utf8');
const readings = new Map(names.map((name) => [name, () => read(textOf(name, 'document.txt'))]));

test.each(names)('the outline of %s is the one that people saw: path, level, lines and marker', (name) => {
  const gold = z.array(goldNode).parse(JSON.parse(textOf(name, 'outline.json')));
  const found = readings
    .get(name)?.()
    .nodes.flatMap((node) =>
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
  const gold = goldMetadata.parse(JSON.parse(textOf(name, 'metadata.json')));
  const fields = readings.get(name)?.().fields;
  if (fields === undefined) throw new Error(`${name} is not read`);
  const { reference: _, issuer, signatory, ...rest } = fields;
  expect({
    ...rest,
    issuer: issuer?.name ?? null,
    level: issuer?.level ?? null,
    ...(signatory ?? nobody),
  }).toEqual(Object.fromEntries(Object.entries(gold).map(([key, { value }]) => [key, value])));
});
