import fc from 'fast-check';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { planProcessor } from '../src/pipeline/parse/processor.ts';
import { lineRepairs, sourceLines } from '../src/pipeline/parse/source-lines.ts';
import { textualNodes } from '../src/pipeline/parse/textual-nodes.ts';
import type { Reading } from '../src/pipeline/reading.ts';
import { run } from '../src/pipeline/run.ts';
import { isoOf } from '../src/pipeline/text/date.ts';
import { entry, type OutlineNode } from '../src/schemas/entry.ts';
import { content, randomDocument } from './invariants/random-document.ts';

/**
 * What holds of any text. `npm test` tries each rule on the same 1,000 documents every time, so that a change is judged by what
 * it changed; `npm run invariants` (`INVARIANT_RUNS`) on 20,000 that nobody has seen, or those of `INVARIANT_SEED`. fast-check
 * prints the seed and the smallest document that breaks a rule.
 */
const runs = process.env['INVARIANT_RUNS'];
const numRuns = Number(runs ?? 1000);
const told = process.env['INVARIANT_SEED'] ?? (runs === undefined ? '2026' : null);
const drawn = told === null ? { numRuns } : { numRuns, seed: Number(told) };
const timeout = 60_000 + numRuns * 100;

type Document = {
  readonly value: string;
  readonly path: string;
};

const holds = (rule: string, check: (document: Document) => void): void => {
  test(rule, () => fc.assert(fc.property(randomDocument, check), drawn), timeout);
};

/** A rule of whole readings: all of them are tried on the same reading, for reading is what takes time. */
interface Rule {
  readonly rule: string;
  readonly check: (reading: Reading, document: Document) => void;
}

const parse = (document: Document) => {
  const file = new VFile(document);
  return { tree: planProcessor.parse(file), lines: sourceLines(file), repairs: lineRepairs(file) };
};

const read = ({ value, path }: Document): Reading =>
  run({ path, sha256: '0'.repeat(64), text: value }, content.registry);

/** Whether a line holds anything that a person sees. */
const isPrinted = (line: string): boolean => /[^\s\u200B-\u200D\u2060\uFEFF\u00AD]/.test(line);

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

const validEntry: Rule = {
  rule: 'the entry fits its schema',
  check: (reading) => {
    entry.parse(reading.entry);
  },
};

const mentionsInPlace: Rule = {
  rule: 'every mention stands within the text, where its place says',
  check: (reading, { value }) => {
    const lines = value.split('\n');
    const offsetOf = (line: number, column: number): number =>
      lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0) + column - 1;
    for (const { raw, record } of [...reading.citations, ...reading.movements]) {
      expect(offsetOf(record.line, record.column)).toBe(raw.start);
      expect(offsetOf(record.endLine, record.endColumn)).toBe(raw.end);
      expect(isPrinted(value.slice(raw.start, raw.end))).toBe(true);
    }
    for (const { line, column } of [...reading.entry.dates, ...reading.entry.messages]) {
      expect(line).toBeLessThanOrEqual(lines.length);
      expect(column - 1).toBeLessThanOrEqual(lines[line - 1]?.length ?? -1);
    }
  },
};

const outlineInOrder: Rule = {
  rule: 'anchors are unique, and divisions stand in the order and depth of their lines',
  check: ({ entry: { outline } }) => {
    const anchors = flatten(outline).map(({ anchor }) => anchor);
    expect(new Set(anchors).size).toBe(anchors.length);
    const check = (children: readonly OutlineNode[], above: number, line: number): void => {
      for (const child of children) {
        expect(child.level).toBeGreaterThan(above);
        expect(child.line).toBeGreaterThanOrEqual(line);
        check(child.children, child.level, child.line);
      }
    };
    check(outline, 0, 1);
  },
};

const instruments = new Map(content.registry.instruments.map((one) => [one.id, one]));

const linksToOlder: Rule = {
  rule: 'a link leads to a record of the registry that is no younger than the days that the text prints',
  check: ({ entry: { citations, legalBasis, issuedOn: signedOn } }) => {
    // Days of what is cited that lie behind the text's own show that this was misread.
    const printed = citations.flatMap(({ issuedOn }) => isoOf(issuedOn) ?? []);
    const own = isoOf(signedOn);
    const day = own === null ? null : ([own, ...printed].sort().at(-1) ?? own);
    for (const { outcome, instrument } of citations) {
      expect(instrument !== null).toBe(outcome === 'resolved');
      if (instrument === null) continue;
      expect(instruments.has(instrument)).toBe(true);
      const issuedOn = instruments.get(instrument)?.issuedOn ?? null;
      if (issuedOn === null || day === null) continue;
      const length = Math.min(issuedOn.length, day.length);
      expect(issuedOn.slice(0, length) <= day.slice(0, length)).toBe(true);
    }
    for (const index of legalBasis) expect(citations[index]).toBeDefined();
  },
};

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

/** The text as it was read: its lines with their indents and columns. */
const print = (document: Document): string => {
  const printed = document.value.split('\n').map(() => '');
  for (const { number, indent, columns } of parse(document).lines) {
    printed[number - 1] = ' '.repeat(indent) + columns.map(({ text }) => text).join('    ');
  }
  return printed.join('\n');
};

const isText = ({ findings }: Reading): boolean => findings.every(({ rule }) => rule !== 'not-readable');

const readAgain: Rule = {
  rule: 'a text in which nothing was repaired means the same when it is printed as it was read, and read again',
  check: (first, document) => {
    const isRepaired = first.repairs.length > 0 || parse(document).repairs.length > 0;
    if (isRepaired || document.path !== 'a.txt' || markup.test(document.value.normalize('NFC'))) return;
    const second = read({ value: print(document), path: 'a.txt' });
    if (isText(first) && isText(second)) expect(meaning(second)).toEqual(meaning(first));
  },
};

holds('a reading of any text keeps every rule', (document) => {
  const reading = read(document);
  for (const { rule, check } of [validEntry, mentionsInPlace, outlineInOrder, linksToOlder, readAgain]) {
    try {
      check(reading, document);
    } catch (cause) {
      throw new Error(`Broken rule: ${rule}`, { cause });
    }
  }
});

holds('a text is read the same way every time', (document) => {
  expect(read(document).entry).toEqual(read(document).entry);
});
