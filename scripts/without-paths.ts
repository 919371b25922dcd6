import type { Plugin } from 'vite';

/** Where vfile takes paths of folders apart, as browsers load it. */
const pathsOfFolders = /\/vfile\/lib\/minpath\.browser\.js$/;

/** Leaves out of workers what a file of vfile asks for its folder, stem or ending: a text that is read there stands in none. */
export const withoutPaths = (): Plugin => ({
  name: 'without-paths',
  enforce: 'pre',
  load: (id) => (pathsOfFolders.test(id) ? 'export const minpath = {};' : null),
});
