import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkOut } from '../../../scripts/build/check-out.ts';

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'check-out-'));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const check = (out: string): void =>
  checkOut(
    { out: join(home, out), cache: join(home, 'kept/cache'), content: join(home, 'plans/content') },
    join(home, 'project'),
  );

test.each([
  ['the project', 'project'],
  ['a folder above the project', '.'],
  ['the content', 'plans/content'],
  ['a folder above the content', 'plans'],
  ['a folder above the cache', 'kept'],
])('no site takes the place of %s', (_, out) => {
  expect(() => check(out)).toThrow(/^Unexpected OUT_DIR .+, expected a folder that does not hold /);
});

test.each(['project/dist', 'elsewhere', 'project-2', 'plans/content/site', '..site'])(
  'a site may stand in %s',
  (out) => {
    expect(() => check(out)).not.toThrow();
  },
);

test('a folder with other files than those of a site is left alone', () => {
  const out = join(home, 'letters');
  mkdirSync(out);
  expect(() => check('letters')).not.toThrow();
  writeFileSync(join(out, 'letter.txt'), 'a letter');
  expect(() => check('letters')).toThrow(/^Unexpected files in /);
  writeFileSync(join(out, 'index.html'), 'a site');
  expect(() => check('letters')).not.toThrow();
});
