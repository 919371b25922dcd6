import type { Plugin } from 'vite';

/** What a table says for its tests alone; no reading of a document asks for it. */
const forTests: ReadonlySet<string> = new Set(['examples', 'counterexamples']);

/** Headings are compared with their examples, so these are read. */
const isTable = (id: string): boolean =>
  /\.table\.ts$/.test(id) && !/\/clause\/headings\.table\.ts$/.test(id);

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

/** Properties of a program that hold examples, in the order of the code. */
const examplesIn = (program: unknown): Node[] => {
  const found: Node[] = [];
  const look = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(look);
    else if (!isNode(value)) return;
    else if (forTests.has(nameOf(value) ?? '') && isList(value)) found.push(value);
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
    if (!isTable(id)) return null;
    const cuts = examplesIn(this.parse(code));
    return cuts.length === 0 ? null : { code: without(code, cuts), map: null };
  },
});
