import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectRoot } from '../../scripts/project-root.ts';
import { skeletons } from '../../src/drafting/skeletons.table.ts';
import { readContent } from '../../src/loaders/content.ts';
import { latestCheck } from '../../src/loaders/latest-check.ts';
import { readModelClauses } from '../../src/loaders/model-clauses.ts';
import { forceOn } from '../../src/pipeline/catalogue/force.ts';
import { checkDraft } from '../../src/pipeline/check-draft.ts';
import { slotKindsByName } from '../../src/pipeline/clause/slots.table.ts';
import { run } from '../../src/pipeline/run.ts';
import type { OutlineNode } from '../../src/schemas/entry.ts';
import { clauseOffice, levelOfOffice } from '../../src/schemas/model-clause.ts';
import { role } from '../../src/schemas/role.ts';
import { requiredClauses } from './required-clauses.ts';

const content = readContent(join(projectRoot, 'content'));
const today = latestCheck(content);
const clauses = readModelClauses(content, today);
const cases = clauses.map((read) => ({ id: read.clause.id, read }));
const textOf = new Map(content.modelClauses.map(({ clause, text }) => [clause.id, text]));
const instruments = new Map(content.registry.instruments.map((record) => [record.id, record]));

/** What the reading says of a whole document, and a clause is none. */
const ofWholeDocuments = new Set(['missing-letterhead', 'no-title']);

const anchorsOf = (nodes: readonly OutlineNode[]): string[] =>
  nodes.flatMap((node) => [node.anchor, ...anchorsOf(node.children)]);

const anchors = new Map(
  content.plans.map(({ id, path, text, sha256 }) => [
    id,
    new Set(anchorsOf(run({ path, text, sha256 }, content.registry, { id }).entry.outline)),
  ]),
);

describe.each(cases)('$id', ({ read: { clause, lines, slots, reading } }) => {
  const text = textOf.get(clause.id) ?? '';

  test('declares the blanks that it has, all of them in the table', () => {
    expect(clause.slots).toEqual(slots);
    expect(slots.filter((name) => !slotKindsByName.has(name))).toEqual([]);
  });

  test('cites only what the registry holds and what may still be cited', () => {
    const open = reading.citations.filter(({ record }) => record.outcome !== 'resolved');
    expect(open.map(({ record }) => record.text)).toEqual([]);
    const dead = reading.citations.flatMap(({ record }) => {
      const instrument = record.instrument === null ? undefined : instruments.get(record.instrument);
      const state = instrument === undefined ? 'unknown' : forceOn(instrument, today, content.registry).state;
      return ['inForce', 'historic', 'unknown'].includes(state) ? [] : [`${record.text}: ${state}`];
    });
    expect(dead).toEqual([]);
  });

  test('names only movements that the registry holds, blanks left aside', () => {
    const unknown = reading.movements.filter(
      ({ record }) => record.family === null && !record.text.includes('['),
    );
    expect(unknown.map(({ record }) => record.text)).toEqual([]);
  });

  test('gives the reading nothing to remark on', () => {
    const remarks = reading.findings.filter(({ rule }) => !ofWholeDocuments.has(rule));
    expect(remarks.map(({ rule, reason }) => `${rule}: ${reason}`)).toEqual([]);
    expect(reading.repairs).toEqual([]);
  });

  test('is shown whole, nothing of it taken for a letterhead', () => {
    const folded = reading.tree.children.filter(({ zone }) =>
      ['letterhead', 'stamp', 'title'].includes(zone),
    );
    expect(folded.map(({ zone }) => zone)).toEqual([]);
    expect(
      lines.map((line) => [line.marker, line.text].filter((part) => part !== null).join(' ')).join('\n'),
    ).toBe(text);
  });

  test('keeps the rules of print', () => {
    expect(text).toBe(text.normalize('NFC'));
    expect(text).not.toMatch(/["‘’\u00a0\u200b\t]| {2}| \n| $/u);
    expect(text).not.toMatch(/\s[,;:.!?)]|\(\s|“\s|\s”/u);
    expect(text).not.toMatch(/[–—]/u);
    expect((text.match(/“/gu) ?? []).length).toBe((text.match(/”/gu) ?? []).length);
    expect(text).not.toMatch(/\d\/0[3-9]\/\d|\bngày [1-9] tháng|\bquận\b|\bhuyện\b|thị xã/u);
    expect(text).not.toMatch(/\bMẫu số\b|\bBiểu mẫu\b/u);
    expect(text).not.toMatch(
      /\bnhân dân\b(?<!(?:Ủy ban|Hội đồng) nhân dân)|\bnhà nước\b(?<!bí mật nhà nước)/u,
    );
  });

  test('says when to use it and when not, and where it comes from', () => {
    for (const sentence of [clause.whenToUse, clause.whenNotToUse, clause.claim.source, ...clause.toCheck])
      expect(sentence).not.toMatch(/["–—]| {2}/u);
    expect(clause.whenToUse).toMatch(/^\p{Lu}.*\.$/u);
    expect(clause.whenNotToUse).toMatch(/^\p{Lu}.*\.$/u);
    const { from } = clause;
    if (from !== null) expect(anchors.get(from.plan)?.has(from.anchor)).toBe(true);
  });

  test('brings citations up to what may be cited', () => {
    for (const { now } of clause.updatedBases) if (now !== null) expect(instruments.has(now)).toBe(true);
  });
});

test('no two clauses share a title or words', () => {
  expect(new Set(clauses.map(({ clause }) => clause.title)).size).toBe(clauses.length);
  expect(new Set(textOf.values()).size).toBe(clauses.length);
});

test('every role has a clause', () => {
  const covered = new Set(clauses.map(({ clause }) => clause.role));
  expect(role.options.filter((id) => !covered.has(id))).toEqual([]);
});

test.each(requiredClauses)('$role is there for $offices', (required) => {
  const missing = required.offices.filter(
    (office) =>
      !clauses.some(
        ({ clause }) =>
          clause.role === required.role && (clause.offices.length === 0 || clause.offices.includes(office)),
      ),
  );
  expect(missing).toEqual([]);
});

test('every office and every kind of plan is written for', () => {
  for (const office of clauseOffice.options)
    expect(clauses.filter(({ clause }) => clause.offices.includes(office)).length).toBeGreaterThan(8);
  for (const kind of ['ca-nam', 'phat-dong-dot', 'trien-khai-chi-thi', 'tong-ket'] as const)
    expect(clauses.filter(({ clause }) => clause.kinds.includes(kind)).length).toBeGreaterThan(8);
});

const suits = <T>(named: readonly T[], wanted: T): boolean => named.length === 0 || named.includes(wanted);

describe.each(skeletons)('a draft of kind $kind', ({ kind, sections }) => {
  test.each(clauseOffice.options)('has a clause to begin every section with, for %s', (office) => {
    const empty = sections
      .filter(({ only }) => only === undefined || only.includes(levelOfOffice[office]))
      .filter(({ roles }) =>
        clauses.every(
          ({ clause }) =>
            !roles.includes(clause.role) || !suits(clause.offices, office) || !suits(clause.kinds, kind),
        ),
      );
    expect(empty.map(({ id }) => id)).toEqual([]);
  });
});

/** What the checker of drafts says of a whole document, of a blank that is to be filled, and of a later mention. */
const besideClauses: ReadonlySet<string> = new Set(['unfilled-slot', 'first-mention', 'missing-component']);

test.each(cases)('the checker of drafts finds nothing in $id', ({ id }) => {
  const source = { path: id, text: textOf.get(id) ?? '', sha256: '' };
  const found = checkDraft(source, content.registry, today).findings.filter(
    ({ rule }) => !besideClauses.has(rule) && !ofWholeDocuments.has(rule),
  );
  expect(found.map(({ rule, start, end }) => `${rule}: ${source.text.slice(start, end)}`)).toEqual([]);
});
