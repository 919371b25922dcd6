import { createWriteStream, globSync } from 'node:fs';
import { readFile, rename, rm } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { Failure, runMain } from './failure.ts';
import { projectRoot } from './project-root.ts';
import { siteFolders } from './site-folders.ts';
import { writeZip, type ZipFile } from './zip/write-zip.ts';

/** Folder that the archive unpacks to. */
const top = 'kho-thi-dua';
/** Ready-made configurations that go beside the site. */
const beside: readonly string[] = ['nginx.conf', 'Caddyfile', 'apache.conf'];

async function* siteFiles(site: string): AsyncGenerator<ZipFile> {
  const paths = globSync('**/*', { cwd: site, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(site.length + 1))
    .sort();
  for (const path of paths)
    yield { name: `${top}/${path.replaceAll(sep, '/')}`, bytes: await readFile(join(site, path)) };
  for (const name of beside)
    yield { name: `${top}-${name}`, bytes: await readFile(join(projectRoot, 'scripts/hosting', name)) };
}

/**
 * Packs a built site, for a machine in an office's own network, into one archive. The same site gives the same bytes.
 *
 * @param site folder of the built site
 * @param out the archive; it takes its place when it is complete
 * @throws Failure where no site was built
 */
const zipSite = async (site: string, out: string): Promise<void> => {
  await readFile(join(site, 'index.html')).catch(() => {
    throw new Failure(`Unexpected absence of a site in ${site}: run "npm run build".`);
  });
  const part = `${out}.part`;
  try {
    await pipeline(Readable.from(writeZip(siteFiles(site))), createWriteStream(part));
    await rename(part, out);
  } finally {
    await rm(part, { force: true });
  }
};

const main = async (): Promise<void> => {
  const { values } = parseArgs({ options: { out: { type: 'string' } } });
  const out = resolve(projectRoot, values.out ?? `${top}.zip`);
  await zipSite(siteFolders().out, out);
  console.log(`${out}: unpack it, then for example: python3 -m http.server 8080 --directory ${top}`);
};

if (import.meta.main) await runMain(main);
