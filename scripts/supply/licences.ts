import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allowedLicences } from './allowed-licences.table.ts';
import { type LockedPackage, lockedPackages } from './locked-packages.ts';

/** A package with the licence under which it is used. */
export interface Licensed {
  readonly name: string;
  readonly version: string;
  /** SPDX expression, empty where nobody says. */
  readonly licence: string;
  /** Only tests and checks need it. */
  readonly isForTests: boolean;
}

/** What the package itself says; null where it is not installed on this system. */
const ownLicence = (project: string, { folder }: LockedPackage): string | null => {
  const path = join(project, folder, 'package.json');
  if (!existsSync(path)) return null;
  const { license }: { license?: unknown } = JSON.parse(readFileSync(path, 'utf8'));
  return typeof license === 'string' ? license : '';
};

/** A build for another system is part of the package that asks for it, and under its licence. */
const wholeOf = (part: LockedPackage, all: readonly LockedPackage[]): LockedPackage | undefined =>
  all.find(({ optionalDependencies }) => optionalDependencies?.[part.name] !== undefined);

/** Every package of the lock file with its licence: what the lock file says, else the package itself, else its whole. */
export const licencesOf = (project: string): readonly Licensed[] => {
  const all = lockedPackages(project);
  const found = new Map<string, Licensed>();
  for (const each of all) {
    const whole = each.optional === true ? wholeOf(each, all) : undefined;
    const licence = each.license ?? ownLicence(project, each) ?? whole?.license ?? '';
    const { name, version } = each;
    found.set(`${name}@${version}`, { name, version, licence, isForTests: each.dev === true });
  }
  return [...found.values()];
};

const known = new Map(allowedLicences.map((each) => [each.id, each]));

/**
 * Whether somebody has found a licence fit. Of licences joined by OR one is enough, of those joined by AND all are needed;
 * brackets within brackets are taken for unknown.
 *
 * @param licence SPDX expression
 */
export const isAllowed = (licence: string): boolean =>
  licence
    .replace(/^\((.*)\)$/, '$1')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((id) => known.has(id.trim())));

/** The packages under licences that nobody has looked at, as sentences. */
export const unknownLicences = (packages: readonly Licensed[]): readonly string[] =>
  packages
    .filter(({ licence }) => !isAllowed(licence))
    .map(
      ({ name, version, licence }) =>
        `Unexpected licence "${licence}" of ${name} ${version}, expected one of allowed-licences.table.ts; read it and add it there, or use another package.`,
    );

/** The table of all packages, as Markdown. */
export const licencesTable = (packages: readonly Licensed[]): string => {
  const byLicence = Map.groupBy(packages, ({ licence }) => licence);
  const counts = [...byLicence]
    .sort(([a, own], [b, others]) => others.length - own.length || (a < b ? -1 : 1))
    .map(([licence, own]) => {
      const terms = licence.split(/[() ]+(?:AND|OR)?[() ]*/).filter((id) => id !== '');
      const asks = [...new Set(terms.map((id) => known.get(id)?.asks ?? ''))].join('; ');
      return `| ${licence} | ${own.length} | ${asks} |`;
    });
  return [
    '# Licences of all packages',
    '',
    'Written by `npm run licences` from `package-lock.json`, for every system that it knows. A licence that nobody has looked',
    'at (`allowed-licences.table.ts`) fails the test.',
    '',
    '| licence | packages | asks |',
    '|---|---|---|',
    ...counts,
    '',
    '| package | version | licence | for |',
    '|---|---|---|---|',
    ...packages.map(
      ({ name, version, licence, isForTests }) =>
        `| ${name} | ${version} | ${licence} | ${isForTests ? 'tests' : 'site'} |`,
    ),
    '',
  ].join('\n');
};
