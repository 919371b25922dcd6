import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cacheRules } from '../../../scripts/hosting/cache.table.ts';
import { headers } from '../../../scripts/hosting/headers.table.ts';
import { hostFiles } from '../../../scripts/hosting/host-files.ts';
import { policyRules } from '../../../scripts/hosting/policies.ts';
import { projectRoot } from '../../../scripts/project-root.ts';

describe.each(hostFiles())('$name', ({ name, text }) => {
  test('is what the tables say: else run "node scripts/hosting.ts"', () => {
    expect(readFileSync(join(projectRoot, 'scripts/hosting', name), 'utf8')).toBe(text);
  });

  test('sets every header, every cache rule and every policy of scripts', () => {
    const plain = text.replaceAll('\\"', '"');
    for (const { name: header, value } of headers) {
      expect(plain).toContain(header);
      expect(plain).toContain(value);
    }
    for (const { under } of cacheRules) expect(plain).toContain(under);
    for (const { policy } of policyRules) expect(plain).toContain(policy);
    expect(plain).not.toMatch(/'unsafe-(?:inline|eval|hashes)'/);
  });
});

test('the rules of hosts that join values give no address two values of the cache header', () => {
  for (const one of cacheRules)
    for (const other of cacheRules.filter((rule) => rule !== one))
      expect(one.under.startsWith(other.under)).toBe(false);
});

test('every file in the folder that is no script is made from the tables', () => {
  const made = hostFiles().map(({ name }) => name);
  const others = globSync('*', { cwd: join(projectRoot, 'scripts/hosting') }).filter(
    (name) => !/\.(?:ts|md)$/.test(name) && name !== 'hosts',
  );
  expect(others.sort()).toEqual([...made].sort());
});
