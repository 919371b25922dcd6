import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectRoot } from '../../../scripts/project-root.ts';
import { allowedLicences } from '../../../scripts/supply/allowed-licences.table.ts';
import { isAllowed, licencesOf, licencesTable, unknownLicences } from '../../../scripts/supply/licences.ts';
import { lockedPackages } from '../../../scripts/supply/locked-packages.ts';
import { readAudit } from '../../../scripts/supply/read-audit.ts';
import { sbomOf } from '../../../scripts/supply/sbom.ts';

const packages = lockedPackages(projectRoot);
const licences = licencesOf(projectRoot);

describe('licences', () => {
  test('every package of the lock file is under a licence that somebody has looked at', () => {
    expect(packages.length).toBeGreaterThan(100);
    expect(unknownLicences(licences)).toEqual([]);
  });

  test('the table in the repository is that of the lock file: else run "npm run licences"', () => {
    expect(readFileSync(join(projectRoot, 'scripts/supply/licences.md'), 'utf8')).toBe(
      licencesTable(licences),
    );
  });

  test('no allowed licence is there for nothing', () => {
    const used = new Set(licences.flatMap(({ licence }) => licence.split(/[() ]+/)));
    expect(allowedLicences.filter(({ id }) => !used.has(id))).toEqual([]);
  });

  test.each([
    ['MIT', true],
    ['(MIT OR GPL-3.0-only)', true],
    ['MIT AND GPL-3.0-only', false],
    ['Apache-2.0 AND LGPL-3.0-or-later AND MIT', true],
    ['GPL-3.0-only', false],
    ['SEE LICENSE IN x', false],
    ['UNLICENSED', false],
    ['', false],
  ])('"%s" is allowed: %s', (licence, allowed) => {
    expect(isAllowed(licence)).toBe(allowed);
  });
});

describe('the bill of materials', () => {
  const text = sbomOf(projectRoot);
  const bill: {
    bomFormat: string;
    components: { purl: string; hashes: unknown[]; scope: string; licenses: unknown[] }[];
  } = JSON.parse(text);

  test('holds every package of the lock file, once, with its digest', () => {
    const wanted = new Set(
      packages.map(({ name, version }) => `pkg:npm/${name.replace('@', '%40')}@${version}`),
    );
    expect(bill.bomFormat).toBe('CycloneDX');
    expect(bill.components.map(({ purl }) => purl).sort()).toEqual([...wanted].sort());
    expect(
      bill.components.filter(({ hashes, scope }) => hashes.length === 0 && scope === 'required'),
    ).toEqual([]);
  });

  test('is the same from the same lock file, and names no machine', () => {
    expect(sbomOf(projectRoot)).toBe(text);
    expect(text).not.toMatch(/https?:\/\/|timestamp|"\//);
  });
});

describe('what is installed', () => {
  const own: { allowScripts: Record<string, boolean>; dependencies: object; devDependencies: object } =
    JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8'));

  test('a package that runs a script when it is installed was allowed to or forbidden by name', () => {
    const scripted = new Set(
      packages.filter(({ hasInstallScript }) => hasInstallScript === true).map(({ name }) => name),
    );
    expect([...scripted].sort()).toEqual(Object.keys(own.allowScripts).sort());
  });

  test('every package has the digest that npm compares, and none comes from elsewhere than the registry', () => {
    // npm writes none for builds for other systems that it never fetched.
    const without = packages.filter(({ integrity }) => integrity?.startsWith('sha512-') !== true);
    expect(
      without.filter(({ optional, folder }) => optional !== true || existsSync(join(projectRoot, folder))),
    ).toEqual([]);
    expect(packages.filter(({ link }) => link === true)).toEqual([]);
  });

  test('every package that the project asks for is asked for in one version', () => {
    const versions = Object.values({ ...own.dependencies, ...own.devDependencies });
    expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(String(version)))).toEqual([]);
  });
});

describe('the answer of the registry about known faults', () => {
  test('none is good news', () => {
    expect(readAudit('{"vulnerabilities":{}}', '').outcome).toBe('clean');
  });

  test('each is told', () => {
    const { outcome, lines } = readAudit('{"vulnerabilities":{"a":{"severity":"high","range":"<2"}}}', '');
    expect(outcome).toBe('faults');
    expect(lines).toEqual(['a <2: high']);
  });

  test.each([
    ['', 'npm error audit endpoint returned an error'],
    ['{"message":"404"}', 'npm error 404 https://registry.example/-/npm/v1/security'],
    ['<html>', ''],
  ])('no answer is no good news: %s', (stdout, stderr) => {
    const { outcome, lines } = readAudit(stdout, stderr);
    expect(outcome).toBe('no-answer');
    expect(lines[0]).toMatch(/nothing is known/);
    expect(lines.join()).not.toContain('registry.example');
  });
});
