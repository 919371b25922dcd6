/**
 * `npm run generate`: makes a content folder of made-up plans, to measure with. The plans are recombined from the clauses
 * of the real ones, for offices of all provinces, in chains from province to commune; `truth.json` beside the folder's
 * files says what was put where. The same arguments give the same bytes.
 */
import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { stringify } from 'yaml';
import { readContent } from '../src/loaders/content.ts';
import { run } from '../src/pipeline/run.ts';
import { Failure, runMain } from './failure.ts';
import { makeCatalogue, type Truth } from './generate/catalogue.ts';
import { projectRoot } from './project-root.ts';

const usage = 'Usage: npm run generate -- --plans NUMBER --out FOLDER [--seed NUMBER]';
const most = 20_000;

const wholeNumber = (value: string | undefined, from: number, to: number): number => {
  const number = Number(value);
  if (!Number.isInteger(number) || number < from || number > to)
    throw new Failure(`Unexpected number ${value ?? '(none)'}, expected ${from} to ${to}. ${usage}`);
  return number;
};

/** "a/b/c" → a, a/b, a/b/c */
const withPlacesAbove = (id: string): string[] =>
  id.split('/').map((_, index, parts) => parts.slice(0, index + 1).join('/'));

/**
 * Writes a made catalogue as a content folder, beside its place and put there at the end.
 *
 * @param out folder that must not hold anything yet
 * @throws Failure where the folder holds files
 */
export const writeCatalogue = (out: string, count: number, seed: number): void => {
  const source = join(projectRoot, 'content');
  const content = readContent(source);
  const readings = content.plans.map(({ id, path, text, sha256, sidecar }) =>
    run({ path, text, sha256 }, content.registry, { id, ...(sidecar === null ? {} : { sidecar }) }),
  );
  const { places, plans } = makeCatalogue(readings, content.registry, { count, seed });
  mkdirSync(out, { recursive: true });
  if (readdirSync(out).length > 0) throw new Failure(`Unexpected files in ${out}, expected an empty folder.`);
  const draft = join(dirname(out), `.${count}-${seed}-draft`);
  rmSync(draft, { recursive: true, force: true });
  cpSync(source, draft, {
    recursive: true,
    filter: (path) => !path.includes('/plans/') && !path.endsWith('/clause-families.yaml'),
  });
  mkdirSync(join(draft, 'plans'), { recursive: true });
  const truths: Truth[] = [];
  const used = new Set<string>();
  for (const { id, text, placeId, truth } of plans) {
    for (const place of withPlacesAbove(placeId)) used.add(place);
    writeFileSync(join(draft, 'plans', `${id}.txt`), text);
    truths.push(truth);
  }
  const register = readFileSync(join(source, 'places.yaml'), 'utf8');
  writeFileSync(
    join(draft, 'places.yaml'),
    `${register.trimEnd()}\n\n${stringify(
      places.filter(({ id }) => used.has(id)),
      { aliasDuplicateObjects: false },
    )}`,
  );
  writeFileSync(join(draft, 'truth.json'), `${JSON.stringify(truths, null, 1)}\n`);
  rmSync(out, { recursive: true });
  renameSync(draft, out);
};

if (import.meta.main)
  await runMain(() => {
    const { values } = parseArgs({
      options: { plans: { type: 'string' }, seed: { type: 'string', default: '1' }, out: { type: 'string' } },
    });
    if (values.out === undefined) throw new Failure(usage);
    const count = wholeNumber(values.plans, 1, most);
    writeCatalogue(resolve(values.out), count, wholeNumber(values.seed, 0, 2 ** 31));
    console.log(`Made ${count} plans in ${values.out}.`);
  });
