/**
 * `npm run shard`: builds a catalogue in parts, each of which may be built on a machine of its own, and puts the sites
 * together. `scripts/shard/README.md` tells the steps.
 */
import { existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { contentFolder } from '../src/loaders/content-folder.ts';
import { type Divided, divisions, isPartName, type PartName } from '../src/loaders/shard/part.ts';
import { shardFolder } from '../src/loaders/shard/shard-folder.ts';
import { Failure, runMain } from './failure.ts';
import { projectRoot } from './project-root.ts';
import { buildPart } from './shard/build-part.ts';
import { divide, usuallyWhole } from './shard/divide.ts';
import { joinParts, partsOf } from './shard/join-parts.ts';
import { prove } from './shard/prove/prove.ts';

const usage =
  'Usage: npm run shard -- divide [--by year|province] [--whole NUMBER], list, build PART…|all, join --out FOLDER, or prove --out FOLDER [--plans NUMBER] [--whole NUMBER]';

const home = shardFolder(projectRoot);

/** Years, each a part, and plans that the hub of a proof holds whole. */
const [provedYears, provedWhole] = [4, 40];

const allParts = (): readonly PartName[] => partsOf(home);

const isDivision = (by: string): by is Divided => divisions.some((known) => known === by);

const divideAll = (by: string, whole: number): void => {
  if (!Number.isInteger(whole) || whole < 0)
    throw new Failure(`Unexpected --whole ${whole}, expected a number of plans. ${usage}`);
  if (!isDivision(by)) throw new Failure(`Unexpected --by ${by}, expected year or province. ${usage}`);
  const { plans, parts } = divide(contentFolder(projectRoot), home, { by, whole });
  console.log(`Divided ${plans} plans by ${by}: ${parts.join(', ')}, and the hub.`);
};

const buildParts = (names: readonly string[]): void => {
  const parts = names.includes('all') ? allParts() : names;
  for (const part of parts) {
    if (!isPartName(part) || !existsSync(join(home, part, 'content')))
      throw new Failure(`Unexpected part ${part}, expected one of ${allParts().join(', ')}.`);
    buildPart(home, part);
  }
};

const joinAll = async (out: string | undefined): Promise<void> => {
  if (out === undefined) throw new Failure(usage);
  const { files, copied, removed, records } = await joinParts(home, resolve(out));
  console.log(
    `Joined ${allParts().length} parts: ${files} files, ${copied} copied, ${removed} removed; ${records} records of search.`,
  );
};

const proveAll = async (out: string | undefined, plans: number, whole: number): Promise<void> => {
  if (out === undefined || !Number.isInteger(plans) || !Number.isInteger(whole)) throw new Failure(usage);
  const folder = resolve(out);
  mkdirSync(folder, { recursive: true });
  await prove(folder, { plans, years: provedYears, whole }, (line) => console.log(line));
};

await runMain(async () => {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      by: { type: 'string', default: 'year' },
      out: { type: 'string' },
      plans: { type: 'string', default: '420' },
      whole: { type: 'string' },
    },
  });
  const [command, ...names] = positionals;
  if (command === 'divide') divideAll(values.by, Number(values.whole ?? usuallyWhole));
  else if (command === 'list') console.log(allParts().join('\n'));
  else if (command === 'build' && names.length > 0) buildParts(names);
  else if (command === 'join') await joinAll(values.out);
  else if (command === 'prove')
    await proveAll(values.out, Number(values.plans), Number(values.whole ?? provedWhole));
  else throw new Failure(usage);
});
