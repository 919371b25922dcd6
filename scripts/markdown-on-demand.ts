import { join } from 'node:path';
import type { Plugin } from 'vite';
import { projectRoot } from './project-root.ts';

const reader = join(projectRoot, 'src/pipeline/text/markdown-markup.ts');
const stand = join(projectRoot, 'src/workspace/check/markdown-on-demand.ts');

/** Lets the worker of the checker load the reader of Markdown only when a Markdown file is opened. */
export const markdownOnDemand = (): Plugin => ({
  name: 'markdown-on-demand',
  enforce: 'pre',
  async resolveId(source, importer, options) {
    if (!source.endsWith('/markdown-markup.ts') || importer === undefined || importer === stand) return null;
    const resolved = await this.resolve(source, importer, { ...options, skipSelf: true });
    return resolved?.id === reader ? stand : null;
  },
});
