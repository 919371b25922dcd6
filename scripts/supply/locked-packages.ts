import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A package as the lock file of npm (version 3) describes it. */
interface LockEntry {
  readonly version?: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly devOptional?: boolean;
  readonly hasInstallScript?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly link?: boolean;
}

interface LockFile {
  readonly packages: Readonly<Record<string, LockEntry>>;
}

/** A package that `npm ci` may install, on this system or another. */
export interface LockedPackage extends LockEntry {
  /** Folder in the project: "node_modules/a/node_modules/b". */
  readonly folder: string;
  readonly name: string;
  readonly version: string;
}

/** The packages of a project's lock file, sorted by folder. */
export const lockedPackages = (project: string): readonly LockedPackage[] => {
  const { packages }: LockFile = JSON.parse(readFileSync(join(project, 'package-lock.json'), 'utf8'));
  return Object.entries(packages)
    .filter(([folder]) => folder !== '')
    .map(([folder, entry]) => ({
      ...entry,
      folder,
      name: folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length),
      version: entry.version ?? '',
    }))
    .sort((a, b) => (a.folder < b.folder ? -1 : 1));
};
