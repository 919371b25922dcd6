import { buildSite } from './build.ts';
import { runMain } from './failure.ts';
import { serveDist } from './serve.ts';

await runMain(async () => {
  await buildSite();
  await serveDist();
});
