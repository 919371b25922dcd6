import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure, runMain } from './failure.ts';
import { projectRoot } from './project-root.ts';
import { licencesOf, licencesTable, unknownLicences } from './supply/licences.ts';

/** Writes the table of licences; fails where one is unknown. */
await runMain(() => {
  const packages = licencesOf(projectRoot);
  const unknown = unknownLicences(packages);
  if (unknown.length > 0) throw new Failure(unknown.join('\n'));
  writeFileSync(join(import.meta.dirname, 'supply/licences.md'), licencesTable(packages));
  console.log(`${packages.length} packages, all under known licences: scripts/supply/licences.md`);
});
