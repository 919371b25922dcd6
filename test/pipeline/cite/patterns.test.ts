import { globSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../../../scripts/project-root.ts';
import { kinds } from '../../../src/pipeline/cite/patterns/kinds.table.ts';
import type { Pattern } from '../../../src/pipeline/cite/patterns/pattern.ts';
import { growthOf, repeatedTo, steep } from '../../growth.ts';
import { citeText } from './cite-text.ts';

const isPattern = (value: unknown): value is Pattern =>
  typeof value === 'object' && value !== null && 'source' in value && 'examples' in value;

const paths = globSync('src/pipeline/cite/patterns/*.table.ts', { cwd: projectRoot }).sort();
const modules: Record<string, unknown>[] = await Promise.all(
  paths.map((path) => import(join(projectRoot, path))),
);
const patterns = modules.flatMap((module) => Object.values(module).flat().filter(isPattern));

/** Length at which reading that goes back over what it has read would not come to an end. */
const hostileLength = 50_000;

test('ids of patterns are unique', () => {
  const ids = patterns.map(({ id }) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

test.each(patterns)(
  '$id reads its own examples repeated in a straight line',
  async ({ source, examples }) => {
    const anywhere = new RegExp(source, 'gu');
    for (const example of examples) {
      for (const piece of [example, `${example} `, example.slice(0, -1)]) {
        const find = (length: number) => [...repeatedTo(piece, length).matchAll(anywhere)];
        expect(find(hostileLength).length).toBeLessThan(hostileLength + 2);
        expect(await growthOf(find, hostileLength)).toBeLessThan(steep);
      }
    }
  },
);

test.each([
  'Kế hoạch số 1/KH-UBND về ',
  'Kế hoạch số 1/KH-UBND về “',
  'Kế hoạch số 1/KH-UBND về *thi đua ',
  'Kế hoạch số 1/KH-UBND quy định (',
  'các Nghị định 1, 2 và ',
  'các Quyết định số 1/QĐ-UBND, số ',
  'Luật sửa đổi, bổ sung một số điều của ',
  'Nghị quyết Hội nghị Trung ương 6, 7, ',
  'ngày 1 tháng 1 năm 2020 của Ủy ban nhân dân ',
  'Nghị định này, Nghị định nêu trên, ',
  'Nghị định ',
  '1/KH-',
  '“',
])('50 kB of "%s" are read in time that grows with the length', async (piece) => {
  expect(await growthOf((length) => citeText(repeatedTo(piece, length)), hostileLength)).toBeLessThan(steep);
});

test('a name and a group belong to one kind', () => {
  const names = kinds.flatMap((row) => row.names);
  const groups = kinds.flatMap((row) => row.groups);
  expect(new Set(names).size).toBe(names.length);
  expect(new Set(groups).size).toBe(groups.length);
});
