interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && 'start' in value && 'end' in value;

/** Parts of objects and of classes. */
const named: ReadonlySet<string> = new Set(['Property', 'MethodDefinition']);

const nameOf = (node: Node): string | null => {
  if (!named.has(node.type) || !('key' in node) || !isNode(node.key)) return null;
  return 'name' in node.key ? String(node.key.name) : null;
};

/** Properties and methods of a program that have one of the names, in the order of the code. */
const partsIn = (program: unknown, names: ReadonlySet<string>): Node[] => {
  const found: Node[] = [];
  const look = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(look);
    else if (!isNode(value)) return;
    else if (names.has(nameOf(value) ?? '')) found.push(value);
    else Object.values(value).forEach(look);
  };
  look(program);
  return found.sort((a, b) => a.start - b.start);
};

const comma = /\s*,/y;

/** Code without some of its parts, each with the comma behind it. */
const cutOut = (code: string, cuts: readonly Node[]): string => {
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
 * Code without the properties of its objects and the methods of its classes that have one of the names; null where it has none.
 *
 * @param program what the code was parsed to
 */
export const withoutParts = (code: string, program: unknown, names: ReadonlySet<string>): string | null => {
  const cuts = partsIn(program, names);
  return cuts.length === 0 ? null : cutOut(code, cuts);
};
