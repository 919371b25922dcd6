import { expect, test } from 'vitest';
import { openLibrary } from '../../src/loaders/library.ts';
import { role as roles } from '../../src/schemas/role.ts';
import { clausesOf, playedRoles, shownClause } from '../../src/site/views/clauses.ts';

const { catalogue } = openLibrary();

test('every clause that a role names can be shown, with its text and the reason of its role', () => {
  const rows = roles.options.flatMap((role) =>
    clausesOf(catalogue, role).map(({ plan, anchor }) => ({
      role,
      anchor,
      reading: catalogue.readings.get(plan),
    })),
  );
  expect(rows.length).toBeGreaterThan(roles.options.length);
  const empty = rows.filter(({ role, anchor, reading }) => {
    if (reading === undefined) return true;
    const { why, lines } = shownClause(reading, role, anchor);
    return why === '' || lines.every((line) => line.trim() === '');
  });
  expect(empty).toEqual([]);
});

test('a long clause is cut between lines and says so', () => {
  const shown = clausesOf(catalogue, 'to-chuc-thuc-hien').map(({ plan, anchor }) => {
    const reading = catalogue.readings.get(plan);
    if (reading === undefined) throw new Error(`${plan} is not in the catalogue`);
    return shownClause(reading, 'to-chuc-thuc-hien', anchor);
  });
  expect(shown.some(({ isCut }) => isCut)).toBe(true);
  for (const { lines, isCut } of shown)
    if (isCut) expect(lines.slice(0, -1).join('').length).toBeLessThanOrEqual(900);
});

test('a clause that does not play the role cannot be shown', () => {
  const [row] = clausesOf(catalogue, 'chi-tieu');
  const reading = catalogue.readings.get(row?.plan ?? '');
  if (row === undefined || reading === undefined) throw new Error('no plan has a target');
  expect(() => shownClause(reading, 'tien-do', row.anchor)).toThrow(
    /Unexpected anchor .* expected a clause of tien-do/,
  );
});

test('a role without a clause has a page only where one is curated', () => {
  const played = playedRoles(catalogue, new Set()).map(({ role }) => role);
  const absent = roles.options.filter((role) => !played.includes(role));
  expect(playedRoles(catalogue, new Set(absent)).map(({ role }) => role)).toEqual(roles.options);
});
