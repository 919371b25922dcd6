import type { VFile } from 'vfile';
import { isBlank } from '../text/blank.ts';
import type { Line } from '../text/lines.ts';
import type { Plan } from '../tree.ts';
import { placeNodes } from './tree-position.ts';

/**
 * The tree of a source that is not taken for a text: one `unknown` node owns every non-blank line and holds no words, so
 * that nothing is lost and nothing is read into it. Its lines are kept with the file, without their text.
 */
export function refusedTree(raw: string, file: VFile): Plan {
  const lines = bareLines(raw);
  file.data.lines = lines;
  const tree: Plan = { type: 'plan', children: [] };
  const [first] = lines;
  if (first !== undefined) {
    const numbers = lines.map(({ number }) => number);
    const block = { text: '', offsets: [first.start], lines: numbers };
    tree.children.push({
      type: 'zone',
      zone: 'unknown',
      children: [{ type: 'unknown', block, lines: numbers }],
    });
  }
  placeNodes(tree, raw, lines);
  return tree;
}

function bareLines(raw: string): Line[] {
  const lines: Line[] = [];
  let number = 0;
  for (let start = 0; start <= raw.length; ) {
    number += 1;
    const feed = raw.indexOf('\n', start);
    const end = feed < 0 ? raw.length : feed;
    if (!isBlank(raw.slice(start, end)))
      lines.push({ number, start, end, text: '', offsets: [start], indent: 0, columns: [], adjacent: false });
    start = end + 1;
  }
  return lines;
}
