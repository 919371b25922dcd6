import { expect, test } from 'vitest';
import { kindSlugs } from '../../../src/pipeline/catalogue/kind-slugs.table.ts';
import { kinds } from '../../../src/pipeline/cite/patterns/kinds.table.ts';
import { documentTypes } from '../../../src/pipeline/parse/profiles/document-types.table.ts';
import { slug } from '../../../src/pipeline/text/slug.ts';
import { kindNames } from '../../../src/render/citation/kind-names.table.ts';
import { instrumentKind } from '../../../src/schemas/instrument.ts';

test.each(instrumentKind.options)('%s: its ids begin with the name that pages print', (kind) => {
  expect(kindSlugs[kind]).toBe(slug(kindNames[kind]));
});

test('a name is of one kind, whether a title or a citation prints it', () => {
  const cited = new Map(kinds.flatMap(({ kind, names }) => names.map((name) => [name.toUpperCase(), kind])));
  const both = documentTypes.filter(({ name }) => cited.has(name));
  expect(both.length).toBeGreaterThan(15);
  for (const { name, kind } of both) expect([name, cited.get(name)]).toEqual([name, kind]);
});
