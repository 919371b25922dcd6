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

/** `rule: 'antecedent'` and the last argument of `sift(…, 'number-symbol-year')` or of what calls it. */
const ruleAssigned = /\brule: '([a-z-]+)'/g;
const ruleOfSearch = /,\s*'([a-z]{3,}(?:-[a-z]+)*)',?\s*\);/g;
/** `['scope', (one) => …]` and `reason: 'date-unread' }`: a check with the reason that it gives. */
const reasonOfCheck = /(?:\['|reason: ')([a-z-]+)'(?:,\s*\(| \})/g;

const without = (ids: readonly string[], sentences: Readonly<Record<string, unknown>>): string[] =>
  ids.filter((id) => sentences[id] === undefined);

test('every rule of citation has its sentence', () => {
  const code = codeOf('src/pipeline/cite/{cite,resolve/*}.ts');
  const ids = [...idsIn(code, ruleAssigned), ...idsIn(code, ruleOfSearch)];
  expect(ids.length).toBeGreaterThan(10);
  expect(without(ids, citationRules)).toEqual([]);
});

test('every reason to turn a candidate down has its words', () => {
  const reasons = idsIn(codeOf('src/pipeline/cite/**/*.ts'), reasonOfCheck);
  expect(reasons.length).toBeGreaterThan(8);
  expect(without(reasons, rejectionReasons)).toEqual([]);
});

test('every rule of movements has its sentence', () => {
  const forms: readonly string[] = movementRecord.shape.form.options;
  const code = codeOf('src/pipeline/movement/*.ts');
  const named = idsIn(code, /'([a-z]+(?:-[a-z]+)+)'/g).filter((id) => !forms.includes(id));
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
