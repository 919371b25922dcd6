import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../../scripts/project-root.ts';
import { openLibrary } from '../../src/loaders/library.ts';
import { rules } from '../../src/pipeline/diagnostics/rules.table.ts';
import { leads } from '../../src/pipeline/movement/patterns/leads.table.ts';
import { movementRecord } from '../../src/schemas/entry.ts';
import { citationRules, rejectionReasons } from '../../src/site/copy/why/citation-rules.table.ts';
import { movementRules } from '../../src/site/copy/why/movement-rules.table.ts';
import { roleRules } from '../../src/site/copy/why/role-rules.table.ts';
import { citationSentences } from '../../src/site/views/trace-citation.ts';

/** Code of the rooms that give rules, comments and tables left out. */
const codeOf = (pattern: string): string =>
  globSync(pattern, { cwd: projectRoot })
    .filter((path) => !path.endsWith('.table.ts'))
    .map((path) => readFileSync(join(projectRoot, path), 'utf8').replace(/\/\*[\s\S]*?\*\//g, ''))
    .join('\n');

const idsIn = (code: string, pattern: RegExp): string[] => [
  ...new Set([...code.matchAll(pattern)].map((match) => match[1] ?? '')),
];

/** Words with hyphens are ids. */
const kebab = /'([a-z]+(?:-[a-z]+)+)'/g;
const ruleAssigned = /\brule: '([a-z-]+)'/g;
/** `['scope', (one) => …]` and `reason: 'date-unread' }`: a check with the reason that it gives. */
const reasonOfCheck = /(?:\['|reason: ')([a-z-]+)'(?:,\s*\(| \})/g;

const without = (ids: readonly string[], sentences: Readonly<Record<string, unknown>>): string[] =>
  ids.filter((id) => sentences[id] === undefined);

test('every rule of citation and every reason to turn a candidate down has its words', () => {
  const code = codeOf('src/pipeline/cite/{cite,own-document,resolve/*}.ts');
  const ids = [...idsIn(code, kebab), ...idsIn(code, ruleAssigned), ...idsIn(code, reasonOfCheck)];
  expect(ids.length).toBeGreaterThan(20);
  expect(without(ids, { ...citationRules, ...rejectionReasons })).toEqual([]);
});

test('every rule of movements has its sentence', () => {
  const forms: readonly string[] = movementRecord.shape.form.options;
  const code = codeOf('src/pipeline/movement/*.ts');
  const named = idsIn(code, kebab).filter((id) => !forms.includes(id));
  const ids = [...named, ...leads.filter(({ names }) => names === 'movement').map(({ id }) => id)];
  expect(ids.length).toBeGreaterThan(6);
  expect(without(ids, movementRules)).toEqual([]);
});

test('every rule that the plans of the catalogue meet has its sentence', () => {
  const readings = [...openLibrary().catalogue.readings.values()];
  const citations = readings.flatMap(({ entry }) => entry.citations);
  expect(citations.filter((record) => citationSentences(record) === null)).toEqual([]);
  expect(
    without(
      readings.flatMap(({ entry }) => entry.movements.map(({ rule }) => rule)),
      movementRules,
    ),
  ).toEqual([]);
  const repairs = readings.flatMap((reading) => reading.repairs.map(({ rule }) => rule));
  expect(without(repairs, rules)).toEqual([]);
});

test('every way to a role has its sentence', () => {
  const code = codeOf('src/pipeline/clause/*.ts');
  const prefixes = idsIn(code, /\bbyCue\('([a-z]+)'/g);
  expect(without([...prefixes, ...idsIn(code, ruleAssigned)], roleRules)).toEqual([]);
});
