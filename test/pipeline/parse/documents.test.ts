import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dump } from './documents/dump.ts';

const folder = join(import.meta.dirname, 'documents');
const reading = '.read.txt';
const names = readdirSync(folder)
  .filter((name) => name.endsWith(reading))
  .map((name) => name.slice(0, -reading.length));

const textOf = (name: string): string => readFileSync(join(folder, name), 'utf8');

/** Small documents of several offices beside their reading: every zone, statement, marker, level, heading, field, message. */
test.each(names)('%s is read as noted', (name) => {
  expect(dump(textOf(`${name}.txt`)).split('\n')).toEqual(textOf(`${name}${reading}`).split('\n'));
});
