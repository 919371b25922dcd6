import { type Alias, type Document, isMap, isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { z } from 'zod';
import type { Problem } from './problem.ts';

/** What one YAML text, or the front matter of one MDX text, gave. */
export interface RecordFile<T> {
  readonly path: string;
  /** Null where the text does not fit its schema; `problems` say why. */
  readonly value: T | null;
  readonly problems: readonly Problem[];
  /** Place of a field, for whoever checks the record against others. */
  place(field: readonly PropertyKey[]): { line: number; column: number };
}

const frontMatter = /^---\r?\n([\s\S]*?)\r?\n---(?:\r?\n|$)/;

/** What stands below the front matter of an MDX text, without blank lines at either end. */
export const bodyOf = (text: string): string => text.replace(frontMatter, '').trim();

/** Offset of the node, or of the key where the field itself is absent or unknown. */
const offsetOf = (document: Document, field: readonly PropertyKey[]): number => {
  for (let length = field.length; length > 0; length -= 1) {
    const path = field.slice(0, length).map((key) => (typeof key === 'symbol' ? key.description : key));
    const node = document.getIn(path, true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return document.contents?.range?.[0] ?? 0;
};

const keyOffset = (document: Document, field: readonly PropertyKey[], key: string): number => {
  const map = field.length === 0 ? document.contents : document.getIn(field, true);
  if (!isMap(map)) return 0;
  const pair = map.items.find((item) => isScalar(item.key) && item.key.value === key);
  return pair !== undefined && isScalar(pair.key) ? (pair.key.range?.[0] ?? 0) : 0;
};

/** Names that stand for a value written elsewhere: they may stand for none, or for a text grown beyond all bounds. */
const aliasesIn = (document: Document): Alias[] => {
  const found: Alias[] = [];
  visit(document, {
    Alias: (_key, alias) => {
      found.push(alias);
    },
  });
  return found;
};

/** A zod issue as "Unexpected X, expected Y" where zod says both, else as zod words it. */
const sentenceOf = (issue: z.core.$ZodIssue): string => {
  const field = issue.path.map(String).join('.');
  const at = field === '' ? '' : ` in "${field}"`;
  if (issue.code === 'unrecognized_keys')
    return `Unexpected key "${issue.keys.join('", "')}"${at}; remove or rename it.`;
  if (issue.code === 'invalid_value')
    return `Unexpected value${at}, expected one of ${issue.values.map(String).join(', ')}.`;
  return `Unexpected value${at}: ${issue.message}.`;
};

/**
 * Reads one record. Never throws: what is wrong with the text stands in `problems`, with its place in the file.
 *
 * @param text a YAML text, or an MDX text whose record is its front matter
 */
export const readRecord = <T>(path: string, text: string, schema: z.ZodType<T>): RecordFile<T> => {
  const front = path.endsWith('.mdx') ? frontMatter.exec(text) : null;
  const lead = front === null ? 0 : 1;
  const lines = new LineCounter();
  const document = parseDocument(front?.[1] ?? text, { lineCounter: lines, uniqueKeys: true });
  const at = (offset: number): { line: number; column: number } => {
    const { line, col } = lines.linePos(offset);
    return { line: line + lead, column: col };
  };
  const problem = (offset: number, rule: string, message: string): Problem => ({
    path,
    ...at(offset),
    severity: 'error',
    rule,
    message,
  });
  const place = (field: readonly PropertyKey[]): { line: number; column: number } =>
    at(offsetOf(document, field));

  if (path.endsWith('.mdx') && front === null) {
    const message = 'Unexpected start of file, expected front matter between two lines "---".';
    return { path, value: null, problems: [problem(0, 'front-matter', message)], place };
  }
  if (document.errors.length > 0) {
    const problems = document.errors.map((error) => {
      const [first = ''] = error.message.split('\n');
      return problem(
        error.pos[0],
        'yaml',
        `Unexpected YAML: ${first.replace(/ at line \d+, column \d+:?$/, '')}.`,
      );
    });
    return { path, value: null, problems, place };
  }
  const aliases = aliasesIn(document);
  if (aliases.length > 0) {
    const problems = aliases.map(({ source, range }) =>
      problem(
        range?.[0] ?? 0,
        'yaml',
        `Unexpected alias "*${source}", expected the value itself; write it out.`,
      ),
    );
    return { path, value: null, problems, place };
  }
  const result = schema.safeParse(document.toJS());
  if (result.success) return { path, value: result.data, problems: [], place };
  const problems = result.error.issues.map((issue) => {
    const key = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
    const offset = key === undefined ? offsetOf(document, issue.path) : keyOffset(document, issue.path, key);
    return problem(offset, 'schema', sentenceOf(issue));
  });
  return { path, value: null, problems, place };
};
