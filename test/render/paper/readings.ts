import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { projectRoot } from '../../../scripts/project-root.ts';
import { openLibrary } from '../../../src/loaders/library.ts';
import type { Reading } from '../../../src/pipeline/reading.ts';
import { run } from '../../../src/pipeline/run.ts';
import type { Paper } from '../../../src/render/paper/paper.ts';
import { paperOfPlan } from '../../../src/render/paper/plan-paper.ts';

/** A document that was read, with the paper that it makes. */
export interface ReadDocument {
  readonly id: string;
  readonly text: string;
  readonly reading: Reading;
  readonly paper: Paper;
}

const library = openLibrary();

/** Reads a text with the registries of the site. */
export const readText = (text: string): Reading =>
  run({ path: 'document.txt', text, sha256: '0'.repeat(64) }, library.catalogue.registry);

const plans = [...library.plans].flatMap(([id, { text }]) => {
  const reading = library.catalogue.readings.get(id);
  return reading === undefined ? [] : [{ id, text, reading, paper: paperOfPlan(reading, text) }];
});

const documents = globSync('test/gold/documents/*/document.txt', { cwd: projectRoot })
  .sort()
  .map((path) => {
    const text = readFileSync(join(projectRoot, path), 'utf8');
    const reading = readText(text);
    return { id: basename(dirname(path)), text, reading, paper: paperOfPlan(reading, text) };
  });

/** The plans of the catalogue, and the documents of the gold that may be looked at. */
export const readDocuments: readonly ReadDocument[] = [...plans, ...documents];

/** One of them by the beginning of its id. */
export const readDocument = (start: string): ReadDocument => {
  const found = readDocuments.find(({ id }) => id.startsWith(start));
  if (found === undefined) throw new Error(`Unexpected absence of a document "${start}".`);
  return found;
};
