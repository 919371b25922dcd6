import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { isDead } from '../../src/pipeline/catalogue/force.ts';
import { abbreviation } from '../../src/schemas/abbreviation.ts';
import { type ClauseLine, clauseLine } from '../../src/schemas/clause-line.ts';
import { forceRecord } from '../../src/schemas/force-record.ts';
import type { Name } from '../../src/search/name.ts';
import { unpackNames } from '../../src/search/pack-names.ts';
import type { SearchRecord } from '../../src/search/record.ts';
import { suggestionsFile } from '../../src/search/suggest.ts';
import { Failure } from '../failure.ts';
import { recordsOfLines, recordsOfNames } from './clause-records.ts';
import type { LoadInput } from './load.ts';

const clauses = 'du-lieu/dieu-khoan';
const lineFile = /\.jsonl$/;

const readJson = async (path: string): Promise<unknown> => JSON.parse(await readFile(path, 'utf8'));

/** Lines of several files in turn; each is held against its schema, since the files may come from elsewhere. */
async function* linesOf(files: readonly string[]): AsyncGenerator<ClauseLine> {
  for (const file of files) {
    const lines = createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY });
    let at = 0;
    for await (const line of lines) {
      at += 1;
      const parsed = clauseLine.safeParse(JSON.parse(line));
      if (!parsed.success)
        throw new Failure(`Unexpected line ${at} of ${file}: ${z.prettifyError(parsed.error)}`);
      yield parsed.data;
    }
  }
}

async function* recordsOf(
  files: readonly string[],
  dead: ReadonlySet<string>,
  names: readonly Name[],
): AsyncGenerator<SearchRecord> {
  yield* recordsOfNames(names);
  yield* recordsOfLines(linesOf(files), dead);
}

const digestOf = async (files: readonly string[]): Promise<string> => {
  const hash = createHash('sha256');
  for (const file of files) for await (const chunk of createReadStream(file)) hash.update(chunk);
  return hash.digest('hex');
};

/**
 * Reads what a built site publishes of its clauses, instruments and names.
 *
 * @param site folder of the built site
 * @throws Failure where a file is missing or a line does not fit its schema
 */
export const publishedInput = async (site: string): Promise<LoadInput> => {
  const folder = join(site, clauses);
  const found = existsSync(folder)
    ? (await readdir(folder)).filter((file) => lineFile.test(file)).sort()
    : [];
  if (found.length === 0)
    throw new Failure(
      `Unexpected absence of clause lines in ${folder}, expected a built site: run "npm run build".`,
    );
  const files = found.map((file) => join(folder, file));
  const forces = join(site, 'du-lieu/hieu-luc.json');
  const shortForms = join(site, 'du-lieu/viet-tat.json');
  const called = join(site, 'pagefind', suggestionsFile);
  // What is hearsay makes no basis lapsed.
  const dead = z
    .array(forceRecord)
    .parse(await readJson(forces))
    .filter(({ state, claim }) => isDead(state) && claim?.confidence !== 'unverified');
  const names = unpackNames(await readFile(called, 'utf8'));
  return {
    records: recordsOf(files, new Set(dead.map(({ id }) => id)), names),
    names,
    abbreviations: z.array(abbreviation).parse(await readJson(shortForms)),
    digest: await digestOf([...files, forces, shortForms, called]),
  };
};
