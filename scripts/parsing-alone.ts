import type { Plugin } from 'vite';
import { withoutParts } from './without-parts.ts';

/** What modules do that no worker asks for: to change trees, to write them out, to take paths of folders apart. */
const methods: readonly { readonly path: RegExp; readonly spared: readonly string[] }[] = [
  {
    path: /\/unified\/lib\/index\.js$/,
    spared: ['process', 'processSync', 'run', 'runSync', 'stringify'],
  },
  {
    path: /\/vfile\/lib\/index\.js$/,
    spared: ['basename', 'dirname', 'extname', 'stem', 'fail', 'info'],
  },
];

/** Modules with as much as is asked of them. */
const modules: readonly { readonly path: RegExp; readonly code: string }[] = [
  // No plugin of ours changes a tree: there is nothing to be run.
  { path: /\/trough\/index\.js$/, code: 'export const trough = () => ({});' },
  // A processor has settings one level deep at most.
  { path: /\/extend\/index\.js$/, code: 'export default (_deep, ...parts) => Object.assign(...parts);' },
  // The name of a text is a name, never an address.
  {
    path: /\/vfile\/lib\/minurl\.browser\.js$/,
    code: 'export const isUrl = () => false; export const urlToPath = String;',
  },
];

/** Leaves out of workers what unified and vfile do besides parsing a text and keeping messages on it. */
export const parsingAlone = (): Plugin => ({
  name: 'parsing-alone',
  enforce: 'pre',
  load: (id) => modules.find(({ path }) => path.test(id))?.code ?? null,
  transform(code, id) {
    const spared = methods.find(({ path }) => path.test(id))?.spared;
    if (spared === undefined) return null;
    const parsing = withoutParts(code, this.parse(code), new Set(spared));
    if (parsing === null)
      throw new Error(`${id}: Unexpected lack of ${spared.join(', ')}, expected to leave it out.`);
    return { code: parsing, map: null };
  },
});
