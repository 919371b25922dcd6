import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { gate, lineProblems } from '../../scripts/gate.ts';
import { projectRoot } from '../../scripts/project-root.ts';
import { emptyRegistry } from '../../src/pipeline/registry.ts';
import { run } from '../../src/pipeline/run.ts';

let folder: string;
let content: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kho-gate-'));
  content = join(folder, 'content');
  cpSync(join(projectRoot, 'content'), content, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Changes one file of the copied content. */
const change = (file: string, edit: (text: string) => string): void => {
  const path = join(content, file);
  writeFileSync(path, edit(readFileSync(path, 'utf8')));
};

const decree = 'instruments/nghi-dinh-98-2023-nd-cp.yaml';

test('the content as it stands passes', () => {
  expect(gate(content).lines).toEqual([]);
});

test('a reference to a record that does not exist is refused where it stands', () => {
  change(decree, (text) => text.replace(/^year: 2023$/m, 'members: [nghi-dinh-99-2099-nd-cp]\nyear: 2023'));
  const { lines } = gate(content);
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(
    /^content\/instruments\/nghi-dinh-98-2023-nd-cp\.yaml:\d+:\d+ error broken-reference Unexpected member "nghi-dinh-99-2099-nd-cp", expected the id of a record that exists\./,
  );
});

test('an unknown key is refused at its line', () => {
  change(decree, (text) => `${text.trimEnd()}\ncolour: red\n`);
  const last = readFileSync(join(content, decree), 'utf8').trimEnd().split('\n').length;
  expect(gate(content).lines).toEqual([
    `content/${decree}:${last}:1 error schema Unexpected key "colour"; remove or rename it.`,
  ]);
});

test('a date that is none is refused', () => {
  change(decree, (text) => text.replace(/^issuedOn: .*$/m, 'issuedOn: "2023-13-45x"'));
  expect(gate(content).lines.join('\n')).toMatch(/:\d+:\d+ error schema .*issuedOn/);
});

test('a second record with the same id is refused', () => {
  cpSync(join(content, decree), join(content, 'instruments/nghi-dinh-98-2023-nd-cp-2.yaml'));
  expect(gate(content).lines.join('\n')).toMatch(/error (duplicate-id|id-against-name)/);
});

test('broken YAML is refused with its place, and the other files are still read', () => {
  change(decree, () => 'id: [unclosed\n');
  const { lines } = gate(content);
  expect(lines[0]).toMatch(/nghi-dinh-98-2023-nd-cp\.yaml:\d+:\d+ error yaml /);
});

test('a plan whose bytes are not UTF-8 is refused', () => {
  writeFileSync(join(content, 'plans/ke-hoach-x.txt'), Buffer.from([0x4b, 0xff, 0xfe, 0x0a]));
  expect(gate(content).lines.join('\n')).toMatch(/plans\/ke-hoach-x\.txt:1:2 error unreadable .*UTF-8/);
});

test('a line that no node owns is refused where it stands', () => {
  const text = 'KẾ HOẠCH\nCông tác thi đua\n\nI. MỤC ĐÍCH\n1. Một.\n2. Hai.\n';
  const { tree } = run({ path: 'x.txt', text, sha256: '0'.repeat(64) }, emptyRegistry);
  expect(lineProblems('content/plans/x.txt', tree, text)).toEqual([]);
  const lost = { ...tree, children: tree.children.filter(({ zone }) => zone !== 'title') };
  expect(lineProblems('content/plans/x.txt', lost, text)).toMatchObject([
    { path: 'content/plans/x.txt', line: 1, column: 1, severity: 'error', rule: 'lost-line' },
    { path: 'content/plans/x.txt', line: 2, column: 1, severity: 'error', rule: 'lost-line' },
  ]);
});
