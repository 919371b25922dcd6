import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { basename, extname, join, relative } from 'node:path';
import type { z } from 'zod';
import type { Registry } from '../pipeline/registry.ts';
import { abbreviations } from '../schemas/abbreviation.ts';
import { type DataChange, dataChanges } from '../schemas/data-change.ts';
import { guide } from '../schemas/guide.ts';
import { instrument } from '../schemas/instrument.ts';
import { issuers } from '../schemas/issuer.ts';
import { type ModelClause, modelClause } from '../schemas/model-clause.ts';
import { movement } from '../schemas/movement.ts';
import { places } from '../schemas/place.ts';
import { type PublishedFamily, publishedFamilies } from '../schemas/published-family.ts';
import { type Sidecar, sidecar } from '../schemas/sidecar.ts';
import type { Problem } from './problem.ts';
import { readText } from './read-text.ts';
import { bodyOf, type RecordFile, readRecord } from './record-file.ts';

/** A plan text exactly as received, with what a person added beside it. */
export interface PlanFile {
  readonly id: string;
  readonly path: string;
  readonly text: string;
  readonly sha256: string;
  readonly sidecar: Sidecar | null;
}

/** A plan of a folder: its text is read when it is asked for, so that twenty thousand of them fit into memory. */
class StoredPlan implements PlanFile {
  readonly id: string;
  readonly path: string;
  readonly sha256: string;
  readonly sidecar: Sidecar | null;
  readonly #file: string;

  constructor(about: Omit<PlanFile, 'text'>, file: string) {
    this.id = about.id;
    this.path = about.path;
    this.sha256 = about.sha256;
    this.sidecar = about.sidecar;
    this.#file = file;
  }

  get text(): string {
    const read = readText(this.#file);
    if (typeof read === 'string') return read;
    throw new Error(`${this.path}:${read.line}:${read.column} Unexpected ${read.met}, expected its text.`);
  }
}

/** A curated clause with its words: one paragraph a line, markers as typed, blanks in square brackets. */
export interface ModelClauseFile {
  readonly clause: ModelClause;
  readonly path: string;
  readonly text: string;
}

/** Everything in `content/`, read and checked record by record. */
export interface Content {
  readonly registry: Registry;
  readonly plans: readonly PlanFile[];
  readonly modelClauses: readonly ModelClauseFile[];
  /** Families of like clauses whose ids were given before. */
  readonly publishedFamilies: readonly PublishedFamily[];
  /** Versions of the published data, newest first. */
  readonly dataChanges: readonly DataChange[];
  /** Files by collection and id; the list files under their own name. */
  readonly files: ReadonlyMap<string, RecordFile<unknown>>;
  readonly problems: readonly Problem[];
}

const problemAt = (path: string, rule: string, message: string): Problem => ({
  path,
  line: 1,
  column: 1,
  severity: 'error',
  rule,
  message,
});

class Reader {
  readonly problems: Problem[] = [];
  readonly files = new Map<string, RecordFile<unknown>>();
  readonly #root: string;

  constructor(root: string) {
    this.#root = root;
  }

  /** Path as a person at the project's root would type it. */
  shown(path: string): string {
    return join(basename(this.#root), relative(this.#root, path));
  }

  text(path: string): string | null {
    const read = readText(path);
    if (typeof read === 'string') return read;
    const { line, column, met } = read;
    const problem = problemAt(this.shown(path), 'unreadable', `Unexpected ${met}, expected a text in UTF-8.`);
    this.problems.push({ ...problem, line, column });
    return null;
  }

  record<T>(key: string, path: string, schema: z.ZodType<T>): T | null {
    const text = this.text(path);
    if (text === null) return null;
    const file = readRecord(this.shown(path), text, schema);
    this.problems.push(...file.problems);
    this.files.set(key, file);
    return file.value;
  }

  /** Records of a folder with the id that each file's name gives, sorted by it. */
  folder<T>(name: string, extension: string, schema: z.ZodType<T>): { id: string; value: T }[] {
    const folder = join(this.#root, name);
    if (!existsSync(folder)) return [];
    return readdirSync(folder)
      .filter((file) => extname(file) === extension)
      .sort()
      .flatMap((file) => {
        const id = basename(file, extension);
        const value = this.record(`${name}/${id}`, join(folder, file), schema);
        return value === null ? [] : [{ id, value }];
      });
  }

  list<T>(name: string, schema: z.ZodType<T[]>): T[] {
    const path = join(this.#root, `${name}.yaml`);
    return existsSync(path) ? (this.record(name, path, schema) ?? []) : [];
  }

  modelClauses(): ModelClauseFile[] {
    return this.folder('model-clauses', '.mdx', modelClause).map(({ id, value }) => {
      const path = join(this.#root, 'model-clauses', `${id}.mdx`);
      return { clause: { ...value, id }, path: this.shown(path), text: bodyOf(this.text(path) ?? '') };
    });
  }

  plans(): PlanFile[] {
    const folder = join(this.#root, 'plans');
    const sidecars = new Map(this.folder('plans', '.yaml', sidecar).map(({ id, value }) => [id, value]));
    const names = existsSync(folder) ? readdirSync(folder).filter((name) => /\.(txt|md)$/.test(name)) : [];
    return names.sort().flatMap((name) => {
      const file = join(folder, name);
      const text = this.text(file);
      if (text === null) return [];
      const id = basename(name, extname(name));
      // A text that is UTF-8 has one way into bytes.
      const sha256 = createHash('sha256').update(text).digest('hex');
      const about = { id, path: this.shown(file), sha256, sidecar: sidecars.get(id) ?? null };
      return [new StoredPlan(about, file)];
    });
  }
}

const slugPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** The name of a file is the id of its record, for ever; one that differs would break addresses. */
const checkNames = (reader: Reader, instruments: readonly { id: string; value: { id: string } }[]): void => {
  for (const { id, value } of instruments) {
    if (id === value.id) continue;
    const file = reader.files.get(`instruments/${id}`);
    reader.problems.push({
      path: file?.path ?? id,
      ...(file?.place(['id']) ?? { line: 1, column: 1 }),
      severity: 'error',
      rule: 'id-against-name',
      message: `Unexpected id "${value.id}" in a file called "${id}", expected both to be the same.`,
    });
  }
  for (const [key, file] of reader.files) {
    const id = key.split('/')[1] ?? 'list';
    if (slugPattern.test(id)) continue;
    const message = `Unexpected file name "${id}", expected small letters a-z, digits and single hyphens.`;
    reader.problems.push(problemAt(file.path, 'file-name', message));
  }
};

/**
 * Reads a content folder. Never throws on what the files hold: whatever is wrong stands in `problems`, and the
 * records that fit their schemas are returned.
 *
 * @throws where the folder itself cannot be listed
 */
export const readContent = (root: string): Content => {
  const reader = new Reader(root);
  const instruments = reader.folder('instruments', '.yaml', instrument);
  const movements = reader.folder('movements', '.mdx', movement);
  const modelClauses = reader.modelClauses();
  reader.folder('guides', '.mdx', guide);
  checkNames(reader, instruments);
  const registry: Registry = {
    instruments: instruments.map(({ value }) => value),
    movements: movements.map(({ id, value }) => ({ ...value, id })),
    places: reader.list('places', places),
    issuers: reader.list('issuers', issuers),
    abbreviations: reader.list('abbreviations', abbreviations),
  };
  const plans = reader.plans();
  return {
    registry,
    plans,
    modelClauses,
    publishedFamilies: reader.list('clause-families', publishedFamilies),
    dataChanges: reader.list('data-changes', dataChanges),
    files: reader.files,
    problems: reader.problems,
  };
};
