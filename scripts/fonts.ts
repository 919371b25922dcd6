import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runMain } from './failure.ts';
import { faces } from './fonts/faces.table.ts';
import { makeFace } from './fonts/make-face.ts';
import { projectRoot } from './project-root.ts';

/** Writes the faces of the site from the whole fonts. */
await runMain(async () => {
  for (const face of faces) {
    const file = `src/styles/fonts/${face.name}.woff2`;
    const bytes = await makeFace(face);
    writeFileSync(join(projectRoot, file), bytes);
    console.log(`${file}: ${bytes.length} bytes`);
  }
});
