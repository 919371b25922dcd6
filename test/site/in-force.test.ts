import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element } from 'hast';
import { toText } from 'hast-util-to-text';
import { expect, test } from 'vitest';
import { openLibrary } from '../../src/loaders/library.ts';
import { forceOn } from '../../src/pipeline/catalogue/force.ts';
import type { SearchNames } from '../../src/site/views/search-names.ts';
import { attribute, builtPages, dist, elementsOf, type Page } from './pages.ts';

const { registry, today, readings } = openLibrary().catalogue;
const inForce = 'còn hiệu lực';
const pages = builtPages();

/** Whether the registry lets a page say that an instrument is in force on a day. */
const maySay = (id: string, day: string): boolean => {
  const record = registry.instruments.find((one) => one.id === id);
  if (record === undefined) return false;
  const { state, claim } = forceOn(record, day, registry);
  return state === 'inForce' && claim !== null && claim.confidence !== 'unverified';
};

const idOf = (address: string | null): string | null =>
  /^\/van-ban\/([^/]+)\//.exec(address ?? '')?.[1] ?? null;

const isLabel = ({ properties }: Element): boolean =>
  Array.isArray(properties['className']) && properties['className'].includes('label');

interface Said {
  readonly page: string;
  readonly id: string | null;
}

/** Labels that say "in force", each with the instrument whose link stands before it, or whose page it is. */
const saidOn = (page: Page): Said[] => {
  const said: Said[] = [];
  let last = idOf(page.address);
  for (const element of elementsOf(page, () => true)) {
    if (element.tagName === 'a') last = idOf(attribute(element, 'href')) ?? last;
    else if (isLabel(element) && toText(element).trim() === inForce)
      said.push({ page: page.address, id: last });
  }
  return said;
};

test('no label says that an instrument is in force whose claim is unverified or missing', () => {
  const said = pages.flatMap(saidOn);
  expect(said.length).toBeGreaterThan(20);
  expect(said.filter(({ id }) => id === null || !maySay(id, today))).toEqual([]);
});

test('the answer of an instrument page says "in force" only on a verified claim', () => {
  const wrong = pages.filter((page) => {
    const id = idOf(page.address);
    if (id === null || maySay(id, today)) return false;
    const answers = elementsOf(page, ({ properties }) => properties['className']?.toString() === 'answer');
    return answers.some((answer) => toText(answer).split('\n')[0]?.trim() === inForce);
  });
  expect(wrong.map(({ address }) => address)).toEqual([]);
});

test('what a plan page says of the day of signing is what the registry lets it say', () => {
  const wrong = pages.flatMap((page) => {
    const plan = /^\/ke-hoach\/([^/]+)\/$/.exec(page.address)?.[1];
    const day = plan === undefined ? null : (readings.get(plan)?.context.day ?? null);
    return elementsOf(page, ({ tagName }) => tagName === 'tr').flatMap((row) => {
      const cells = row.children.filter((child) => child.type === 'element');
      const then = cells.find((cell) => attribute(cell, 'dataLabel') === 'Khi ký');
      if (then === undefined || toText(then).trim() !== inForce) return [];
      const link = cells[0]?.children.find((child) => child.type === 'element' && child.tagName === 'a');
      const id = link?.type === 'element' ? idOf(attribute(link, 'href')) : null;
      return id !== null && day !== null && maySay(id, day) ? [] : [`${page.address} ${id}`];
    });
  });
  expect(wrong).toEqual([]);
});

test('the data that search and copy read say "in force" only on a verified claim', () => {
  const names: SearchNames = JSON.parse(readFileSync(join(dist, 'tim-kiem/ten.json'), 'utf8'));
  const states = Object.entries(names.state).filter(([, { text }]) => text === inForce);
  expect(states.filter(([id]) => !maySay(id, today))).toEqual([]);
  const changes = Object.entries(names.changed).flatMap(([id, spans]) =>
    spans.filter(([from, state]) => state === inForce && !maySay(id, from)).map(([from]) => `${id} ${from}`),
  );
  expect(changes).toEqual([]);
  const records: { id: string; state: string }[] = globSync('du-lieu/hieu-luc.json', { cwd: dist }).flatMap(
    (file) => JSON.parse(readFileSync(join(dist, file), 'utf8')),
  );
  expect(records.length).toBeGreaterThan(50);
  expect(records.filter(({ id, state }) => state === 'inForce' && !maySay(id, today))).toEqual([]);
});
