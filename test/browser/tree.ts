import type { Page } from 'playwright-core';

/** Roles that show how a page is built; what a page says changes with the catalogue and is left out. */
const landmarks = [
  'banner',
  'navigation',
  'main',
  'contentinfo',
  'complementary',
  'region',
  'search',
  'form',
  'article',
];
const controls = [
  'searchbox',
  'combobox',
  'textbox',
  'spinbutton',
  'button',
  'checkbox',
  'radio',
  'radiogroup',
  'group',
  'listbox',
  'status',
  'alert',
  'dialog',
];
const parts = ['heading', 'table', 'img', 'figure', 'list', 'term', 'definition'];

const line = /^(\s*)- (?:'|")?([a-z]+)(?: "((?:[^"\\]|\\.)*)"| \/(.*)\/)?((?: \[[^\]]+\])*)/;

interface Part {
  readonly words: string;
  readonly inside: Map<string, Part>;
}

/** Number of the spaces that stand before a line and its words, where it is a part that is shown. */
const readLine = (printed: string): { indent: number; words: string } | null => {
  const [, indent = '', role = '', name = '', pattern = '', states = ''] = line.exec(printed) ?? [];
  const isNamed = landmarks.includes(role) || controls.includes(role);
  if (!isNamed && !parts.includes(role)) return null;
  const label = (name + pattern).replace(/\d+/g, '#');
  const shown = role === 'button' ? (label.split(' ')[0] ?? '') : label;
  return { indent: indent.length, words: `${role}${isNamed && shown !== '' ? ` "${shown}"` : ''}${states}` };
};

const print = ({ words, inside }: Part, depth: number): string[] => [
  '  '.repeat(depth) + words,
  ...[...inside.values()].flatMap((part) => print(part, depth + 1)),
];

/**
 * The accessibility tree of a page in short: landmarks and controls with their names (of buttons the first word), headings
 * with their levels, tables and lists. What comes again below the same part is told once, numbers are told as "#".
 */
export const shortTree = async (page: Page): Promise<string> => {
  const root: Part = { words: 'page', inside: new Map() };
  const open: { indent: number; part: Part }[] = [{ indent: -1, part: root }];
  for (const printed of (await page.locator('body').ariaSnapshot()).split('\n')) {
    const read = readLine(printed);
    if (read === null) continue;
    while ((open.at(-1)?.indent ?? -1) >= read.indent) open.pop();
    const above = open.at(-1)?.part ?? root;
    const part = above.inside.get(read.words) ?? { words: read.words, inside: new Map() };
    above.inside.set(read.words, part);
    open.push({ indent: read.indent, part });
  }
  return print(root, 0).join('\n');
};
