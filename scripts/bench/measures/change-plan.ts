import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A text in which the longest line stands twice: a change that every reading of the plan has to notice. */
export const withLineTwice = (text: string): string => {
  const lines = text.split('\n');
  const [longest = 0] = [...lines.keys()].sort((a, b) => (lines[b] ?? '').length - (lines[a] ?? '').length);
  return lines.toSpliced(longest, 0, lines[longest] ?? '').join('\n');
};

/** Changes the text of the plan in the middle of a catalogue; returns its id. */
export const changePlan = (content: string): string => {
  const folder = join(content, 'plans');
  const texts = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort();
  const name = texts[texts.length >> 1];
  if (name === undefined) throw new Error(`Unexpected absence of plans in ${folder}, expected some.`);
  const path = join(folder, name);
  writeFileSync(path, withLineTwice(readFileSync(path, 'utf8')));
  return name.replace(/\.txt$/, '');
};
