import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Content, type PlanFile, readContent } from '../../src/loaders/content.ts';
import { latestCheck } from '../../src/loaders/latest-check.ts';
import { planReader } from '../../src/loaders/readings/plan-reader.ts';
import { type Divided, type PartName, partOf } from '../../src/loaders/shard/part.ts';
import { type PlanRecord, recordOf } from '../../src/loaders/shard/plan-record.ts';
import { type SummaryIndex, writeSummaries } from '../../src/loaders/shard/summary-folder.ts';
import { buildCatalogue } from '../../src/pipeline/catalogue/catalogue.ts';
import { buildChainGraph, chainOf } from '../../src/pipeline/catalogue/chain.ts';
import type { OutlineNode } from '../../src/schemas/entry.ts';
import { Failure } from '../failure.ts';
import { projectRoot } from '../project-root.ts';

/** Plans that the hub holds whole where nothing else is said. */
export const usuallyWhole = 300;

/** A plan of the catalogue that is divided. */
interface Placed {
  readonly file: PlanFile;
  readonly part: PartName;
  readonly record: PlanRecord;
}

const place = ({ registry, plans }: Content, by: Divided): Placed[] => {
  const { read } = planReader(registry, projectRoot);
  return plans.map((file) => {
    const whole = read(file);
    return { file, part: partOf(whole, file, by), record: recordOf(file, whole) };
  });
};

/** A content folder with the registers of the whole and the plans of one part, as they were received. */
const writeContent = (source: string, folder: string, plans: readonly PlanFile[]): void => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'plans'), { recursive: true });
  // Ids of families are given over the whole catalogue, which no part sees.
  const isRegister = (path: string): boolean =>
    path !== join(source, 'plans') && basename(path) !== 'clause-families.yaml';
  cpSync(source, folder, { recursive: true, filter: isRegister });
  for (const { id, path, sidecar } of plans) {
    const names = [basename(path), ...(sidecar === null ? [] : [`${id}.yaml`])];
    for (const name of names) cpSync(join(source, 'plans', name), join(folder, 'plans', name));
  }
};

const rolesIn = (outline: readonly OutlineNode[]): string[] =>
  outline.flatMap(({ role, children }) => [...(role === null ? [] : [role]), ...rolesIn(children)]);

/** How a catalogue is divided. */
export interface DivisionOptions {
  readonly by: Divided;
  /** Newest plans that the hub holds whole: its pages of clauses, families and formulas are made from them. */
  readonly whole: number;
}

/** What a catalogue was divided into. */
export interface Division {
  readonly plans: number;
  readonly parts: readonly PartName[];
}

/**
 * Divides a content folder: a content folder for every part and for the hub, and summaries of all plans.
 *
 * @param source the whole content folder
 * @param target folder that gets `<part>/content` for every part, `hub/content` and `summaries`
 * @throws Failure where the content holds an error
 */
export const divide = (source: string, target: string, { by, whole }: DivisionOptions): Division => {
  const content = readContent(source);
  const [fault] = content.problems.filter(({ severity }) => severity === 'error');
  if (fault !== undefined) throw new Failure(`${fault.path}:${fault.line}:${fault.column} ${fault.message}`);
  const placed = place(content, by);
  const today = process.env['BUILD_DATE'] ?? latestCheck(content);
  const catalogue = buildCatalogue(
    [],
    content.registry,
    today,
    placed.map(({ record }) => record.reading),
  );
  const chains = buildChainGraph(catalogue);
  const byId = new Map(placed.map((one) => [one.file.id, one]));
  const newestFirst = [...catalogue.readings.keys()].flatMap((id) => byId.get(id) ?? []);
  const parts = Map.groupBy(newestFirst, ({ part }) => part);
  for (const [part, own] of parts)
    writeContent(
      source,
      join(target, part, 'content'),
      own.map(({ file }) => file),
    );
  writeContent(
    source,
    join(target, 'hub/content'),
    newestFirst.slice(0, whole).map(({ file }) => file),
  );
  const index: Omit<SummaryIndex, 'version'> = {
    today,
    plans: newestFirst.map(({ file: { id }, part }) => ({
      id,
      part,
      near: chainOf(chains, id)
        .map((step) => step.id)
        .filter((other) => other !== id && byId.has(other)),
    })),
    roles: [...new Set(placed.flatMap(({ record }) => rolesIn(record.reading.entry.outline)))].sort(),
  };
  const records = new Map([...parts].map(([part, own]) => [part, own.map(({ record }) => record)]));
  writeSummaries(join(target, 'summaries'), index, records);
  return { plans: placed.length, parts: [...parts.keys()].sort() };
};
