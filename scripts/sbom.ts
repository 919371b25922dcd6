import { runMain } from './failure.ts';
import { projectRoot } from './project-root.ts';
import { sbomOf } from './supply/sbom.ts';

/** Prints the bill of materials as CycloneDX: "npm run -s sbom > sbom.cdx.json". */
await runMain(() => {
  process.stdout.write(sbomOf(projectRoot));
});
