import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Failure } from '../failure.ts';
import { unfoldMeta } from './fold-meta.ts';

const script = 'pagefind.js';
const worker = 'pagefind-worker.js';

/** What stands in a script of Pagefind, once, and what is put in its stead. */
interface Adjustment {
  /** Where to begin to look. */
  readonly after: string;
  readonly from: string;
  readonly to: string;
}

/**
 * Lets the script open the index of another language than the page's: its `createInstance` reads the option `language`, and
 * then puts the page's language in its place.
 */
const heedLanguage: Adjustment = {
  after: 'var createInstance=',
  from: 'language:detectLanguage()',
  to: 'language:instanceOptions?.language??detectLanguage()',
};

/** Lets a script read folded meta files. */
const unfold: Adjustment = {
  after: 'this.loadMeta(',
  from: 'init_pagefind(new Uint8Array(this.searchMeta))',
  to: `init_pagefind(${unfoldMeta.name}(new Uint8Array(this.searchMeta)))`,
};

const adjusted = (text: string, { after, from, to }: Adjustment, name: string): string => {
  const start = text.indexOf(after);
  const at = start < 0 ? -1 : text.indexOf(from, start);
  if (at < 0) throw new Failure(`Unexpected shape of ${name}, expected ${from} after ${after}.`);
  return text.slice(0, at) + to + text.slice(at + from.length);
};

/**
 * Adjusts the scripts that Pagefind 1.6.0 wrote into a bundle.
 *
 * @throws Failure where they are not as they are known to be
 */
export const adjustScripts = async (folder: string): Promise<void> => {
  const adjustments: readonly (readonly [string, readonly Adjustment[]])[] = [
    [script, [heedLanguage, unfold]],
    [worker, [unfold]],
  ];
  for (const [name, own] of adjustments) {
    const path = join(folder, name);
    const text = own.reduce((made, one) => adjusted(made, one, name), await readFile(path, 'utf8'));
    await writeFile(path, `${text}\n${unfoldMeta.toString()}\n`);
  }
};
