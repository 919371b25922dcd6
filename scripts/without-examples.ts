import type { Plugin } from 'vite';

/** What a table says for its tests alone; no reading of a document asks for it. */
const forTests: readonly string[] = ['examples', 'counterexamples'];

/** Headings are compared with their examples, so these are read. */
const readTables: readonly { readonly path: RegExp; readonly read: string }[] = [
  { path: /\/clause\/headings\.table\.ts$/, read: 'examples' },
];

/** Properties that a module may go without; none where it is no table. */
const spared = (id: string): ReadonlySet<string> => {
  if (!id.endsWith('.table.ts')) return new Set();
  const read = readTables.find(({ path }) => path.test(id))?.read;
  return new Set(forTests.filter((name) => name !== read));
};

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && 'start' in value && 'end' in value;

const nameOf = (node: Node): string | null => {
  if (node.type !== 'Property' || !('key' in node) || !isNode(node.key)) return null;
  return 'name' in node.key ? String(node.key.name) : null;
};

const isList = (node: Node): boolean =>
  'value' in node && isNode(node.value) && node.value.type === 'ArrayExpression';

/** Properties of a program that have one of the names and hold a list, in the order of the code. */
const listsIn = (program: unknown, names: ReadonlySet<string>): Node[] => {
  const found: Node[] = [];
  const look = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(look);
    else if (!isNode(value)) return;
    else if (names.has(nameOf(value) ?? '') && isList(value)) found.push(value);
    else Object.values(value).forEach(look);
  };
  look(program);
  return found.sort((a, b) => a.start - b.start);
};

const comma = /\s*,/y;

/** Code without some of its properties, each with the comma behind it. */
const without = (code: string, cuts: readonly Node[]): string => {
  let kept = '';
  let at = 0;
  for (const { start, end } of cuts) {
    kept += code.slice(at, start);
    comma.lastIndex = end;
    at = comma.test(code) ? comma.lastIndex : end;
  }
  return kept + code.slice(at);
};

/**
 * Leaves the examples of tables out of what browsers load: they are a fourth of the pipeline, and only tests read them.
 * A test holds what the built worker reads against what the pipeline reads.
 */
export const withoutExamples = (): Plugin => ({
  name: 'without-examples',
  apply: 'build',
  applyToEnvironment: ({ name }) => name === 'client',
  transform(code, id) {
    const names = spared(id);
    if (names.size === 0) return null;
    const cuts = listsIn(this.parse(code), names);
    return cuts.length === 0 ? null : { code: without(code, cuts), map: null };
  },
});
