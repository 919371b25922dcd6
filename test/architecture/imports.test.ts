import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../../scripts/project-root.ts';

interface Import {
  readonly from: string;
  readonly to: string;
}

const importPattern =
  /(?:^|\n)\s*(?:import|export)\s[^;]*?\sfrom\s*['"]([^'"]+)['"]|(?:^|\n)\s*import\s*['"]([^'"]+)['"]/g;

const awaitedPattern = /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;

/** Imports of one file, those on demand too; relative ones as paths from the project's root, others as written. */
const importsOf = (file: string): Import[] =>
  [importPattern, awaitedPattern]
    .flatMap((pattern) => [...readFileSync(join(projectRoot, file), 'utf8').matchAll(pattern)])
    .map((match) => {
      const specifier = match[1] ?? match[2] ?? '';
      const to = specifier.startsWith('.')
        ? relative(projectRoot, join(projectRoot, dirname(file), specifier))
        : specifier;
      return { from: file, to };
    });

const files = globSync(['src/**/*.ts', 'src/**/*.astro'], { cwd: projectRoot }).sort();
const imports = files.flatMap(importsOf);

/** Room of the house that a path of the pipeline lies in: "text", "parse", "run", … */
const roomOf = (path: string): string | null => /^src\/pipeline\/([a-z-]+)/.exec(path)?.[1] ?? null;

const typeFiles: readonly string[] = ['tree', 'registry', 'mention', 'reading'];

/** Rooms in the order in which they may see each other; a room sees those before it and its own. */
const order: readonly (readonly string[])[] = [
  ['text'],
  typeFiles,
  ['diagnostics'],
  ['places'],
  ['parse'],
  ['cite', 'movement', 'clause'],
  ['annotate'],
  ['lint'],
  ['catalogue'],
  ['stored'],
  ['run'],
  ['draft-document'],
  ['check-draft', 'draft-clashes'],
];
const rank = (room: string): number => order.findIndex((rooms) => rooms.includes(room));

/**
 * Rooms of the house in the order in which they may see each other. Two files have a place of their own, for they join
 * what rooms offer: the script of reading pages and the collections of Astro.
 */
const houseOrder: readonly (readonly string[])[] = [
  ['schemas', 'styles'],
  ['pipeline'],
  ['readers'],
  ['render'],
  ['search', 'drafting', 'intake'],
  ['loaders'],
  ['site'],
  ['workspace'],
  ['offline'],
  ['workspace/reading.ts', 'content.config.ts'],
  ['components'],
  ['layouts'],
  ['pages', 'dev'],
];
const rooms = houseOrder.flat();

/** Room of the house that a path lies in, a script's own where it has a place of its own. */
const houseRoomOf = (path: string): string | null => {
  if (!path.startsWith('src/')) return null;
  const inside = path.slice('src/'.length);
  return rooms.includes(inside) ? inside : (inside.split('/')[0] ?? null);
};
const houseRank = (room: string): number => houseOrder.findIndex((row) => row.includes(room));

const show = ({ from, to }: Import): string => `${from} imports ${to}`;

test('the files are found', () => {
  expect(files.length).toBeGreaterThan(20);
});

test('every room of the pipeline has its place in the order', () => {
  const rooms = new Set(files.map(roomOf).filter((room) => room !== null));
  expect([...rooms].filter((room) => rank(room) < 0)).toEqual([]);
});

test('a room of the pipeline imports only rooms before it', () => {
  const wrong = imports.filter(({ from, to }) => {
    const [a, b] = [roomOf(from), roomOf(to)];
    if (a === null || b === null || a === b) return false;
    // The type files describe what passes between the rooms: they may name, and be named by, all of them.
    if (typeFiles.includes(a) || typeFiles.includes(b)) return false;
    return rank(b) >= rank(a);
  });
  expect(wrong.map(show)).toEqual([]);
});

test('every room of the house has its place in the order', () => {
  const found = new Set(files.map(houseRoomOf).filter((room) => room !== null));
  expect([...found].filter((room) => !rooms.includes(room))).toEqual([]);
});

test('a room of the house imports only rooms before it', () => {
  const wrong = imports.filter(({ from, to }) => {
    const [a, b] = [houseRoomOf(from), houseRoomOf(to)];
    return a !== null && b !== null && a !== b && houseRank(b) >= houseRank(a);
  });
  expect(wrong.map(show)).toEqual([]);
});

test('the pure rooms import neither Astro nor Node', () => {
  // Of the readers, one folder runs in Node alone.
  const pure = /^src\/(?:(?:pipeline|render|search|schemas|drafting|intake)\/|readers\/(?!node\/))/;
  const wrong = imports.filter(({ from, to }) => pure.test(from) && /^(astro|@astrojs|node:)/.test(to));
  expect(wrong.map(show)).toEqual([]);
});

test('readers see only the text room of the pipeline, and their Node half is seen by none of the others', () => {
  const wrong = imports.filter(({ from, to }) => {
    if (!from.startsWith('src/') || !to.startsWith('src/')) return false;
    if (from.startsWith('src/readers/') && !/^src\/(?:readers|pipeline\/text)\//.test(to)) return true;
    return to.startsWith('src/readers/node/') && !from.startsWith('src/readers/node/');
  });
  expect(wrong.map(show)).toEqual([]);
});

test('schemas import zod and each other alone', () => {
  const wrong = imports.filter(
    ({ from, to }) => from.startsWith('src/schemas/') && to !== 'zod' && !to.startsWith('src/schemas/'),
  );
  expect(wrong.map(show)).toEqual([]);
});

test('components read props, never the content store', () => {
  const wrong = imports.filter(
    ({ from, to }) => from.startsWith('src/components/') && to === 'astro:content',
  );
  expect(wrong.map(show)).toEqual([]);
});

test('no folder is called utils, helpers or common', () => {
  const drawers = globSync('{src,scripts,test}/**/{utils,util,helpers,helper,common,misc}{,.ts,.mjs}', {
    cwd: projectRoot,
  });
  expect(drawers).toEqual([]);
});

const vietnameseLetter = '[ăâđêôơưĂÂĐÊÔƠƯàáãèéìíòóõùúýÀÁÃÈÉÌÍÒÓÕÙÚÝĩũĨŨ\u1EA0-\u1EF9]';

const isHomeOfWords = (file: string): boolean =>
  file.endsWith('.table.ts') || file.startsWith('src/site/copy') || file.startsWith('scripts/bench/peers/');

const withoutComments = (text: string): string =>
  text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|[^:])\/\/[^\n]*/g, '$1')
    .replace(/<!--[\s\S]*?-->/g, '');

const code = [...files, ...globSync('scripts/**/*.{ts,mjs}', { cwd: projectRoot })]
  .filter((file) => !isHomeOfWords(file))
  .map((file) => ({ file, text: withoutComments(readFileSync(join(projectRoot, file), 'utf8')) }));

test('Vietnamese strings stand only in tables, content and the copy file', () => {
  const vietnamese = new RegExp(vietnameseLetter);
  expect(code.filter(({ text }) => vietnamese.test(text)).map(({ file }) => file)).toEqual([]);
});

test('no Vietnamese word is spelt by escapes; a letter alone, or in a class of letters, is a sign', () => {
  const word = new RegExp(`\\p{L}${vietnameseLetter}|${vietnameseLetter}\\p{L}`, 'u');
  const decoded = (text: string): string =>
    text
      .replace(/\\u\{?([0-9A-Fa-f]{4})\}?/g, (_escape, digits: string) =>
        String.fromCharCode(Number.parseInt(digits, 16)),
      )
      .replace(/\[[^\][\n]*\]/g, '');
  expect(code.filter(({ text }) => word.test(decoded(text))).map(({ file }) => file)).toEqual([]);
});
