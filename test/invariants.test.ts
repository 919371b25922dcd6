import fc from 'fast-check';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { planProcessor } from '../src/pipeline/parse/processor.ts';
import { lineRepairs, sourceLines } from '../src/pipeline/parse/source-lines.ts';
import { textualNodes } from '../src/pipeline/parse/textual-nodes.ts';
import type { Reading } from '../src/pipeline/reading.ts';
import { run } from '../src/pipeline/run.ts';
import { entry, type OutlineNode } from '../src/schemas/entry.ts';
import { content, randomDocument } from './invariants/random-document.ts';

/**
 * What holds of any text. Each rule is tried on `INVARIANT_RUNS` random documents (1,000 unless told; `npm run invariants`
 * takes 20,000). fast-check prints the seed and the smallest document that breaks a rule.
 */
const numRuns = Number(process.env['INVARIANT_RUNS'] ?? 1000);
const timeout = 60_000 + numRuns * 100;

type Document = {
  readonly value: string;
  readonly path: string;
};

const holds = (rule: string, check: (document: Document) => void): void => {
  test(rule, () => fc.assert(fc.property(randomDocument, check), { numRuns }), timeout);
};

const parse = (document: Document) => {
  const file = new VFile(document);
  return { tree: planProcessor.parse(file), lines: sourceLines(file), repairs: lineRepairs(file) };
};

const read = ({ value, path }: Document): Reading =>
  run({ path, sha256: '0'.repeat(64), text: value }, content.registry);

/** Whether a line holds anything that a person sees. */
const isPrinted = (line: string): boolean => /[^\s\u200B-\u200D\u2060\uFEFF]/.test(line);

holds('every non-blank line is owned by exactly one node', (document) => {
  const { tree, lines } = parse(document);
  const printed = document.value.split('\n').flatMap((line, index) => (isPrinted(line) ? [index + 1] : []));
  const owned = textualNodes(tree).flatMap((node) => node.lines);
  expect([...owned].sort((a, b) => a - b)).toEqual(printed);
  expect(lines.map(({ number }) => number)).toEqual(printed);
});

holds('offsets of a block never decrease, and stay within the text', (document) => {
  for (const { block } of textualNodes(parse(document).tree)) {
    expect(block.offsets.length).toBe(block.text.length + 1);
    let last = 0;
    for (const offset of block.offsets) {
      expect(offset).toBeGreaterThanOrEqual(last);
      last = offset;
    }
    expect(last).toBeLessThanOrEqual(document.value.length);
  }
});

holds('the position of a node slices to its source', (document) => {
  const raw = document.value;
  const { tree, lines } = parse(document);
  const byNumber = new Map(lines.map((line) => [line.number, line]));
  for (const node of textualNodes(tree)) {
    const first = byNumber.get(node.lines[0] ?? 0);
    // What stands behind another statement on its line owns none; its position is that of its words.
    if (first === undefined) {
      expect(node.position?.start.offset).toBe(node.block.offsets[0]);
      continue;
    }
    expect(node.position?.start.offset).toBeLessThanOrEqual(first.start);
    const printed = raw.slice(node.position?.start.offset, node.position?.end.offset);
    expect(printed).toContain(raw.slice(first.start, first.end));
  }
});

const flatten = (nodes: readonly OutlineNode[]): OutlineNode[] =>
  nodes.flatMap((node) => [node, ...flatten(node.children)]);

holds('any text gives a valid entry, the same one every time', (document) => {
  const first = read(document).entry;
  entry.parse(first);
  expect(read(document).entry).toEqual(first);
});

holds('every mention stands within the text, where its place says', (document) => {
  const reading = read(document);
  const lines = document.value.split('\n');
  const offsetOf = (line: number, column: number): number =>
    lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0) + column - 1;
  for (const { raw, record } of [...reading.citations, ...reading.movements]) {
    expect(offsetOf(record.line, record.column)).toBe(raw.start);
    expect(offsetOf(record.endLine, record.endColumn)).toBe(raw.end);
    expect(raw.end).toBeGreaterThan(raw.start);
    expect(isPrinted(document.value.slice(raw.start, raw.end))).toBe(true);
  }
  for (const { line, column } of [...reading.entry.dates, ...reading.entry.messages]) {
    expect(line).toBeLessThanOrEqual(lines.length);
    expect(column - 1).toBeLessThanOrEqual(lines[line - 1]?.length ?? -1);
  }
});

holds('anchors are unique, and divisions stand in the order and depth of their lines', (document) => {
  const { outline } = read(document).entry;
  const nodes = flatten(outline);
  expect(new Set(nodes.map(({ anchor }) => anchor)).size).toBe(nodes.length);
  const check = (children: readonly OutlineNode[], above: number, line: number): void => {
    for (const child of children) {
      expect(child.level).toBeGreaterThan(above);
      expect(child.line).toBeGreaterThanOrEqual(line);
      check(child.children, child.level, child.line);
    }
  };
  check(outline, 0, 1);
});

holds('a link leads to a record of the registry that is no younger than the text', (document) => {
  const { entry: record, context } = read(document);
  const instruments = new Map(content.registry.instruments.map((one) => [one.id, one]));
  for (const { outcome, instrument } of record.citations) {
    expect(instrument !== null).toBe(outcome === 'resolved');
    if (instrument === null) continue;
    const issuedOn = instruments.get(instrument)?.issuedOn ?? null;
    expect(instruments.has(instrument)).toBe(true);
    if (issuedOn === null || context.day === null) continue;
    const length = Math.min(issuedOn.length, context.day.length);
    expect(issuedOn.slice(0, length) <= context.day.slice(0, length)).toBe(true);
  }
  for (const index of record.legalBasis) expect(record.citations[index]).toBeDefined();
});

/** What a reading says of a text, apart from places within a line and from what is quoted as it is printed. */
const meaning = ({ entry: record }: Reading) => {
  const { source: _source, messages: _messages, issuer, ...rest } = record;
  const ofMention = <T extends { column: number; text: string }>({
    column: _column,
    text: _text,
    ...kept
  }: T) => kept;
  return {
    ...rest,
    issuer: issuer === null ? null : { name: issuer.name, level: issuer.level },
    citations: rest.citations.map(({ endColumn: _end, ...citation }) => ofMention(citation)),
    movements: rest.movements.map(({ endColumn: _end, ...movement }) => ofMention(movement)),
    dates: rest.dates.map(ofMention),
  };
};

/** Signs that mark up a text, and those that no text has: what they did is gone once a text was read. */
const markup = /[*_`\\<>|#[\]!&~]|^\s*[-=]{3}|(?![\t\r\n])\p{Cc}/mu;

holds('a text that was read, printed and read again means the same', ({ value }) => {
  const document = { value, path: 'a.txt' };
  const { lines, repairs } = parse(document);
  const first = read(document);
  fc.pre(!markup.test(value.normalize('NFC')) && repairs.length === 0 && first.repairs.length === 0);
  const printed = value.split('\n').map(() => '');
  for (const { number, indent, columns } of lines) {
    printed[number - 1] = ' '.repeat(indent) + columns.map(({ text }) => text).join('    ');
  }
  const second = read({ value: printed.join('\n'), path: 'a.txt' });
  const isText = ({ findings }: Reading): boolean => findings.every(({ rule }) => rule !== 'not-readable');
  fc.pre(isText(first) && isText(second));
  expect(meaning(second)).toEqual(meaning(first));
});
