import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../../../../scripts/project-root.ts';
import { readContent } from '../../../../src/loaders/content.ts';
import { checkDraft, checkReferencesOf } from '../../../../src/pipeline/check-draft.ts';
import type { DraftFinding } from '../../../../src/pipeline/lint/drafting/draft-finding.ts';
import { referenceRules } from '../../../../src/pipeline/lint/drafting/reference-rules.table.ts';
import { type PlantedFault, plantedFaults } from './planted-faults.table.ts';

const { registry } = readContent(join(projectRoot, 'content'));
const day = '2026-11-21';

const exemplar = (name: string): string =>
  readFileSync(join(projectRoot, 'test/pipeline/lint/drafting/exemplars', `${name}.txt`), 'utf8');

const findingsOf = (text: string): readonly DraftFinding[] =>
  checkDraft({ path: 'draft.txt', text, sha256: '0'.repeat(64) }, registry, day).findings;

const show = ({ line, rule, quoted }: DraftFinding): string => `${line} ${rule} ${quoted.slice(0, 60)}`;

/** The text with all its faults, and where each of them stands. */
function plant(
  text: string,
  faults: readonly PlantedFault[],
): { text: string; places: Map<PlantedFault, number> } {
  const sorted = faults.map((fault) => ({ fault, at: text.indexOf(fault.find) })).sort((a, b) => a.at - b.at);
  const places = new Map<PlantedFault, number>();
  let planted = '';
  let from = 0;
  for (const { fault, at } of sorted) {
    if (at < from) throw new Error(`not to be planted: ${fault.find}`);
    planted += text.slice(from, at);
    places.set(fault, planted.length);
    planted += fault.put;
    from = at + fault.find.length;
  }
  return { text: planted + text.slice(from), places };
}

const isFound = (fault: PlantedFault, at: number, findings: readonly DraftFinding[]): boolean =>
  findings.some(
    ({ rule, start, end }) =>
      fault.rules.includes(rule) && start <= at + fault.put.length + 1 && end >= at - 1,
  );

const names = Object.keys(plantedFaults);

test('twenty faults are planted in each of three drafts', () => {
  expect(names.map((name) => plantedFaults[name]?.length)).toEqual([20, 20, 20]);
});

test('the exemplary drafts raise at most three alarms', () => {
  const alarms = names.flatMap((name) =>
    findingsOf(exemplar(name)).map((finding) => `${name} ${show(finding)}`),
  );
  console.info(`${alarms.length} false alarms on ${names.length} clean drafts`);
  expect(alarms.length, alarms.join('\n')).toBeLessThanOrEqual(3);
});

test('the rules on references find alone what they find among all', () => {
  for (const name of names) {
    const { text } = plant(exemplar(name), plantedFaults[name] ?? []);
    const { reading, findings } = checkDraft(
      { path: 'draft.txt', text, sha256: '0'.repeat(64) },
      registry,
      day,
    );
    const own = findings.filter(({ rule }) => Object.hasOwn(referenceRules, rule));
    expect(own.length).toBeGreaterThan(0);
    expect(checkReferencesOf(text, reading, registry, day)).toEqual(own);
  }
});

test('at least 57 of 60 planted faults are found where they stand', () => {
  const missed: string[] = [];
  let extra = 0;
  for (const name of names) {
    const faults = plantedFaults[name] ?? [];
    const { text, places } = plant(exemplar(name), faults);
    const findings = findingsOf(text);
    for (const [fault, at] of places) if (!isFound(fault, at, findings)) missed.push(`${name}: ${fault.put}`);
    extra += findings.filter(
      ({ start, end }) => ![...places].some(([{ put }, at]) => start <= at + put.length + 1 && end >= at - 1),
    ).length;
  }
  console.info(`${60 - missed.length} of 60 planted faults found; ${extra} findings elsewhere`);
  expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(3);
});

test('each planted fault is found by itself too', () => {
  const missed = names.flatMap((name) =>
    (plantedFaults[name] ?? []).flatMap((fault) => {
      const { text, places } = plant(exemplar(name), [fault]);
      return isFound(fault, places.get(fault) ?? 0, findingsOf(text)) ? [] : [`${name}: ${fault.put}`];
    }),
  );
  expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(3);
});

test('a sure mend of a planted fault gives back the draft', () => {
  const wrong: string[] = [];
  let mended = 0;
  for (const name of names) {
    const clean = exemplar(name);
    for (const fault of plantedFaults[name] ?? []) {
      const { text, places } = plant(clean, [fault]);
      const at = places.get(fault) ?? 0;
      const finding = findingsOf(text).find(
        ({ rule, start, end, mend }) =>
          mend?.sure === true && fault.rules.includes(rule) && start <= at + fault.put.length && end >= at,
      );
      if (finding?.mend == null) continue;
      mended += 1;
      const result = text.slice(0, finding.start) + finding.mend.replacement + text.slice(finding.end);
      if (result !== clean) wrong.push(`${name} ${show(finding)} → ${finding.mend.replacement}`);
    }
  }
  console.info(`${mended} sure mends tried`);
  expect(wrong).toEqual([]);
});
