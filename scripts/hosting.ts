import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runMain } from './failure.ts';
import { hostFiles } from './hosting/host-files.ts';

/** Writes the files for hosts from the tables of headers, cache rules, types and policies. */
await runMain(() => {
  for (const { name, text } of hostFiles()) {
    writeFileSync(join(import.meta.dirname, 'hosting', name), text);
    console.log(`scripts/hosting/${name}`);
  }
});
