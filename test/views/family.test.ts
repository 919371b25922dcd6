import { expect, test } from 'vitest';
import { openLibrary } from '../../src/loaders/library.ts';
import { buildCatalogue } from '../../src/pipeline/catalogue/catalogue.ts';
import { findFamilies } from '../../src/pipeline/clause/families/find-families.ts';
import { emptyRegistry } from '../../src/pipeline/registry.ts';
import { commonTextToHast, wordingToHast } from '../../src/render/family-hast.ts';
import { htmlOf } from '../../src/render/html.ts';
import { clausesOfFamily, familiesOfRole, familyUse, familyView } from '../../src/site/views/family.ts';
import { planOf } from '../pipeline/clause/families/plans.ts';

const { catalogue, publishedFamilies } = openLibrary();
const families = findFamilies([...catalogue.readings.values()], catalogue.registry, publishedFamilies);

test('every family of the content is published, and its page links to every clause', () => {
  expect(families.length).toBeGreaterThan(0);
  for (const family of families) {
    expect(publishedFamilies.map(({ id }) => id)).toContain(family.id);
    const uses = clausesOfFamily(family).map(familyUse);
    expect(uses.every(({ href }) => /^\/ke-hoach\/[^/]+\/#/.test(href))).toBe(true);
    expect(new Set(uses.map(({ name }) => name)).size).toBe(family.plans.length);
  }
});

test('a family stands on the page of its role', () => {
  const [family] = families;
  expect(family?.role).not.toBeNull();
  if (family === undefined || family.role === null) return;
  expect(familiesOfRole(families, family.role, catalogue).map(({ id }) => id)).toContain(family.id);
});

test('differences are told by elements and by words, blanks by their names', () => {
  const words = { added: '(+)', left: '(-)' };
  const line = {
    marker: 'đ)',
    level: 2,
    pieces: [
      { state: 'changed', text: 'mới' },
      { state: 'missing', text: 'cũ' },
    ],
  } as const;
  expect(htmlOf({ type: 'root', children: wordingToHast([line], words) })).toBe(
    '<p class="text level-2"><b>đ)</b> <ins><span class="sr">(+)</span>mới</ins><del><span class="sr">(-)</span>cũ</del></p>',
  );
  const common = { marker: null, level: 1, pieces: [{ text: '[năm]', slot: 'năm', href: null }] };
  expect(htmlOf({ type: 'root', children: commonTextToHast([common]) })).toBe(
    '<p class="text level-1"><span class="slot" data-slot="năm">[năm]</span></p>',
  );
});

test('a page shows a bounded part of many wordings, and says how many there are', () => {
  const words = Array.from({ length: 60 }, (_, at) => `việc${at}`);
  const readings = Array.from({ length: 40 }, (_, at) =>
    planOf(`ke-hoach-${at}`, { commune: 'An Bình', year: 1980 + at }, [
      `Thực hiện ${words.map((word, place) => (place === at ? `${word} thêm` : word)).join(' ')}.`,
    ]),
  );
  const [family] = findFamilies(readings, emptyRegistry);
  const view = family && familyView(family, buildCatalogue(readings, emptyRegistry, '2026-11-21'));
  expect(view?.wordingCount).toBe(40);
  expect(view?.wordings.length).toBe(12);
});
