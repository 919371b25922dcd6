import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { projectRoot } from '../../../scripts/project-root.ts';
import { readContent } from '../../../src/loaders/content.ts';
import { run } from '../../../src/pipeline/run.ts';
import { toAkomaNtoso } from '../../../src/render/akoma-ntoso/akoma-ntoso.ts';
import { elementRules, idPrefixes, inlineElements } from './structure.table.ts';

interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  /** Whether text of its own stands in it. */
  hasText: boolean;
}

const treeOf = (xml: string): XmlElement => {
  const parser = new SaxesParser();
  const root: XmlElement = { name: '', attributes: {}, children: [], hasText: false };
  const open = [root];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const entries = Object.entries(attributes).map(([key, value]) => [key, String(value)]);
    const element = { name, attributes: Object.fromEntries(entries), children: [], hasText: false };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => open.pop());
  parser.on('text', (text) => {
    const here = open.at(-1);
    if (here !== undefined && text.trim() !== '') here.hasText = true;
  });
  parser.write(xml).close();
  return root;
};

const all = (element: XmlElement): XmlElement[] => [element, ...element.children.flatMap(all)];

const rules = new Map(elementRules.map((rule) => [rule.element, rule]));

const isRight = (name: string, children: string): boolean => {
  const rule = rules.get(name);
  if (rule === undefined) return false;
  if (rule.children !== null) return rule.children.test(children);
  return children
    .split(' ')
    .filter((child) => child !== '')
    .every((child) => inlineElements.has(child));
};

/** What is wrong with an element by the table, with the place of the standard. */
const faultsOf = ({ name, attributes, children, hasText }: XmlElement): string[] => {
  const rule = rules.get(name);
  if (rule === undefined) return [`${name}: not in the table`];
  const names = children.map((child) => `${child.name} `).join('');
  return [
    ...(isRight(name, names) ? [] : [`${name} holds “${names}” (${rule.place})`]),
    ...(hasText && rule.children !== null ? [`${name} holds text (${rule.place})`] : []),
    ...rule.attributes
      .filter((attribute) => (attributes[attribute] ?? '').trim() === '')
      .map((attribute) => `${name} lacks @${attribute} (${rule.place})`),
  ];
};

/** Faults of eIds: unique, without blanks, each beginning with that of the nearest element above that has one. */
const idFaults = (element: XmlElement, above: string | null, seen: Set<string>): string[] => {
  const { name, attributes, children } = element;
  const id = attributes['eId'];
  const prefix = idPrefixes[name];
  const faults: string[] = [];
  if (id !== undefined) {
    if (seen.has(id)) faults.push(`${id} stands twice`);
    if (/\s/.test(id)) faults.push(`${id} has blanks`);
    seen.add(id);
    const step = above !== null && id.startsWith(`${above}__`) ? id.slice(above.length + 2) : id;
    if (above !== null && step === id) faults.push(`${id} does not begin with ${above}`);
    const last = step.split('__').at(-1) ?? '';
    if (prefix !== undefined && last !== prefix && !last.startsWith(`${prefix}_`))
      faults.push(`${id} of ${name} does not go on with ${prefix}`);
  }
  return [...faults, ...children.flatMap((child) => idFaults(child, id ?? above, seen))];
};

/** References to something of the file itself that the file does not declare. */
const openReferences = (elements: readonly XmlElement[]): string[] => {
  const declared = new Set(elements.flatMap(({ attributes }) => attributes['eId'] ?? []));
  return elements
    .flatMap(({ attributes }) => ['source', 'href', 'as', 'refersTo'].map((key) => attributes[key] ?? ''))
    .filter((value) => value.startsWith('#') && !declared.has(value.slice(1)));
};

const { registry } = readContent(join(projectRoot, 'content'));
const files = globSync(['content/plans/*.{txt,md}', 'test/gold/documents/**/*.{txt,md}'], {
  cwd: projectRoot,
}).sort();

const aknOf = (path: string, text: string): string => {
  const reading = run({ path, text, sha256: '0'.repeat(64) }, registry);
  return toAkomaNtoso(reading, (index) => reading.citations[index]?.record.instrument ?? null, '2026-11-21');
};

const faultsIn = (xml: string): string[] => {
  const root = treeOf(xml);
  const elements = root.children.flatMap(all);
  return [...elements.flatMap(faultsOf), ...idFaults(root, null, new Set()), ...openReferences(elements)];
};

describe.each(elementRules)('$element', ({ element, yes, no }) => {
  test('its rule takes what the standard takes, and nothing else', () => {
    expect(yes.filter((children) => !isRight(element, children))).toEqual([]);
    expect(no.filter((children) => isRight(element, children))).toEqual([]);
  });
});

test.each(files)('%s has the structure of the standard', (file) => {
  expect(faultsIn(aknOf(file, readFileSync(join(projectRoot, file), 'utf8')))).toEqual([]);
});

test.each(['', 'Chỉ một dòng.', 'KẾ HOẠCH\n\nI. \n\n1. Một\n\n- Hai\n', 'a\u0000<b>&'])(
  'so has whatever was read: %j',
  (text) => {
    expect(faultsIn(aknOf('x.txt', text))).toEqual([]);
  },
);

test('a file that is wrong is told', () => {
  const xml = aknOf('x.txt', 'KẾ HOẠCH\nThi đua\n\nI. MỘT\n\n1. Hai.\n');
  expect(faultsIn(xml)).toEqual([]);
  expect(faultsIn(xml.replace(/<FRBRcountry[^>]*>/, ''))).not.toEqual([]);
  expect(faultsIn(xml.replace('source="#kho-thi-dua"', 'source="#nobody"'))).not.toEqual([]);
  expect(faultsIn(xml.replace(/eId="sec_i__para_1"/, 'eId="para_1"'))).not.toEqual([]);
});
