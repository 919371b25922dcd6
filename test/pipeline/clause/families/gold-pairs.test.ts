import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../../../../scripts/project-root.ts';
import { readContent } from '../../../../src/loaders/content.ts';
import { findFamilies } from '../../../../src/pipeline/clause/families/find-families.ts';
import type { Reading } from '../../../../src/pipeline/reading.ts';
import { run } from '../../../../src/pipeline/run.ts';

/** Pairs of clauses of different documents, judged by hand: may a drafter take the one for a printing of the other? */
const like: readonly (readonly [string, string])[] = [
  // Both renew the council's work and bind its members; one adds who inspects.
  [
    'ke-hoach-152-kh-ubnd-2024-dong-nai-long-khanh#iii.3.b6',
    'ke-hoach-ubnd-huyen-tuy-phuoc-thuc-hien-chi-thi-19-2021#ii.5.a',
  ],
];

/** Pairs that share turns of the genre and say different things; the nearest ones of 18 documents. */
const unlike: readonly (readonly [string, string])[] = [
  // Awards to groups and persons; a number of households.
  ['ke-hoach-142-kh-ubnd-2018-lao-cai#iii.2.b1', 'to-trinh-58-ttr-ubnd-2023-nam-can#2-2.b2'],
  // A title that follows a law; a title that a school aims at.
  ['huong-dan-214-hd-btdkt-2015-quang-binh#ii.1.2', 'ke-hoach-27-kh-thpt-2011-huong-khe#iii.2.b2.b2'],
  // Files of awards by different decrees and forms.
  [
    'ke-hoach-kh-vp-2024-09-van-phong-ubnd-bac-kan#iii.2.c.b3',
    'quyet-dinh-03-2013-qd-ubnd-huyen-krong-pac#chuong-iv.dieu-9.b2',
  ],
  // Who may be proposed, for other offices in other numbers.
  ['chuong-trinh-08-ctr-cat-2026-lang-son#iii.3', 'ke-hoach-142-kh-ubnd-2018-lao-cai#iii.4'],
  // A conference that ends a year and honours; one that ends a year and launches the next.
  ['ke-hoach-152-kh-ubnd-2024-dong-nai-long-khanh#ii.1.b4', 'ke-hoach-hdtdkt-xa-lam-vy-2020#iii.1.b1'],
  // Spreading what the Party says; putting a decree into effect.
  ['ke-hoach-ubnd-huyen-tuy-phuoc-thuc-hien-chi-thi-19-2021#ii.1.b', 'ke-hoach-hdtdkt-xa-lam-vy-2020#ii.2'],
  // Reports to a police command; reports to a trade union.
  ['chuong-trinh-08-ctr-cat-2026-lang-son#iv.2', 'ke-hoach-36-kh-ldld-2025-vinh-long#5.2.2'],
];

const { plans, registry } = readContent(join(projectRoot, 'content'));
const documents = join(projectRoot, 'test/gold/documents');
const readings: Reading[] = [
  ...plans.map(({ id, path, text, sha256 }) => run({ path, text, sha256 }, registry, { id })),
  ...readdirSync(documents).map((id) => {
    const text = readFileSync(join(documents, id, 'document.txt'), 'utf8');
    return run({ path: id, text, sha256: '0'.repeat(64) }, registry, { id });
  }),
];
const familyOf = new Map(
  findFamilies(readings, registry).flatMap(({ id, wordings }) =>
    wordings.flatMap(({ units }) =>
      units.map(({ reading, division }): [string, string] => [`${reading.entry.id}#${division.anchor}`, id]),
    ),
  ),
);

test('the clauses of the pairs are there', () => {
  const anchors = new Set(
    readings.flatMap(({ entry }) => {
      const below = (nodes: typeof entry.outline): string[] =>
        nodes.flatMap(({ anchor, children }) => [`${entry.id}#${anchor}`, ...below(children)]);
      return below(entry.outline);
    }),
  );
  expect([...like, ...unlike].flat().filter((clause) => !anchors.has(clause))).toEqual([]);
});

test.each(like)('%s and %s are of one family', (a, b) => {
  expect(familyOf.get(a)).toBeDefined();
  expect(familyOf.get(a)).toBe(familyOf.get(b));
});

test.each(unlike)('%s and %s are not', (a, b) => {
  const [one, other] = [familyOf.get(a), familyOf.get(b)];
  expect(one !== undefined && one === other).toBe(false);
});
