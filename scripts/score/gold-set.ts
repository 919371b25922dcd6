import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { z } from 'zod';
import type { Content } from '../../src/loaders/content.ts';
import type { RunOptions, Source } from '../../src/pipeline/run.ts';
import type { GoldSet } from '../../src/schemas/saved-score.ts';
import { Failure } from '../failure.ts';
import { type Gold, goldCitation, goldDate, goldMetadata, goldMovements, goldNode } from './gold.ts';
import { settleNames } from './settle-names.ts';

/** A document with what people read in it, and what the site knows of it besides its text. */
export interface GoldDocument {
  readonly id: string;
  readonly set: GoldSet;
  readonly source: Source;
  readonly options: RunOptions;
  readonly gold: Gold;
}

const readJson = <T>(path: string, shown: string, schema: z.ZodType<T>): T => {
  if (!existsSync(path)) throw new Failure(`${shown}: this file is missing.`);
  const read: unknown = JSON.parse(readFileSync(path, 'utf8'));
  const { data, error } = schema.safeParse(read);
  if (error !== undefined) throw new Failure(`${shown}: ${z.prettifyError(error)}`);
  return data;
};

const readGold = (folder: string, root: string): Gold => {
  const read = <T>(name: string, schema: z.ZodType<T>): T => {
    const path = join(folder, `${name}.json`);
    return readJson(path, relative(root, path), schema);
  };
  return {
    metadata: read('metadata', goldMetadata),
    outline: read('outline', z.array(goldNode)),
    citations: read('citations', z.array(goldCitation)),
    movements: read('movements', goldMovements),
    dates: read('dates', z.array(goldDate)),
  };
};

/** The text of a plan of the site is that of `content/plans`; any other gold folder holds its own `document.txt`. */
const readSource = (set: GoldSet, id: string, root: string, content: Content): [Source, RunOptions] => {
  if (set === 'plans') {
    const plan = content.plans.find((one) => one.id === id);
    if (plan === undefined)
      throw new Failure(`test/gold/plans/${id}: content/plans has no plan of this name.`);
    return [plan, plan.sidecar === null ? { id } : { id, sidecar: plan.sidecar }];
  }
  const path = `test/gold/${set}/${id}/document.txt`;
  if (!existsSync(join(root, path))) throw new Failure(`${path}: this file is missing.`);
  const bytes = readFileSync(join(root, path));
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  return [{ path, text, sha256: createHash('sha256').update(bytes).digest('hex') }, {}];
};

/**
 * Reads the documents of one set, in the order of their ids; none where the set has no folder.
 *
 * @param root folder of the project
 * @throws Failure where a file is missing or does not fit its schema
 */
export function readGoldSet(set: GoldSet, root: string, content: Content): GoldDocument[] {
  const folder = join(root, 'test/gold', set);
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((item) => item.isDirectory())
    .map(({ name }) => name)
    .sort()
    .map((id) => {
      const [source, options] = readSource(set, id, root, content);
      const gold = readGold(join(folder, id), root);
      const movements = settleNames(gold.movements, content.registry);
      return { id, set, source, options, gold: { ...gold, movements } };
    });
}
