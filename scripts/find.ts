import { join } from 'node:path';
import { search } from '../src/search/search.ts';
import { Failure, runMain } from './failure.ts';
import { openIndex } from './open-index.ts';
import { projectRoot } from './project-root.ts';

/** Prints what the site's own search answers to the words of the command line, as a JSON array, best first. */
const find = async (): Promise<void> => {
  const query = process.argv.slice(2).join(' ');
  if (query.trim() === '') throw new Failure('Unexpected empty query, expected: npm run -s find -- "query"');
  const { engine, lexicon } = await openIndex(join(projectRoot, 'dist/pagefind'));
  const { hits } = await search(engine, lexicon, query);
  const shown = hits.map(({ url, title, plan, section, tier, score }) => ({
    url,
    title: title === '' ? plan : title,
    plan,
    section,
    tier,
    score,
  }));
  console.log(JSON.stringify(shown, null, 2));
};

if (import.meta.main) await runMain(find);
