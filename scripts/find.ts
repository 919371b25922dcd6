import { type SearchAnswer, search } from '../src/search/search.ts';
import { Failure, runMain } from './failure.ts';
import { openChosenIndex } from './open-chosen-index.ts';
import { siteFolders } from './site-folders.ts';

/** Records that are looked into; a terminal has no bytes to spare. */
const mostPrinted = 400;

/** What was not found, and what may have been meant instead, a line each. */
const remarksOn = (answer: SearchAnswer): string[] => [
  ...answer.unknown.map(
    ({ typed, nearest }) =>
      `Not in the index: ${typed}${nearest.length === 0 ? '' : `; near: ${nearest.join(', ')}`}`,
  ),
  ...(answer.nearestNumbers === null
    ? []
    : [`No document is numbered ${answer.plan.typedNumber}; near: ${answer.nearestNumbers.join(', ')}`]),
  ...answer.unknownFields.map(({ filter, value }) => `Nothing of the filter ${filter} is called ${value}`),
  ...answer.proposals.map(({ query, records }) => `Perhaps meant: ${query} (${records})`),
  ...(answer.unread === 0 ? [] : [`${answer.unread} more records were offered and not read`]),
];

/** Prints what the site's own search answers to the words of the command line, as a JSON array, best first. */
const find = async (): Promise<void> => {
  const query = process.argv.slice(2).join(' ');
  if (query.trim() === '') throw new Failure('Unexpected empty query, expected: npm run -s find -- "query"');
  const index = await openChosenIndex(siteFolders().out);
  const answer = await search(index, query, { most: mostPrinted });
  for (const line of remarksOn(answer)) console.error(line);
  const shown = answer.hits.map(({ url, title, plan, section, tier, score }) => ({
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
