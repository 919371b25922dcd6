import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readContent } from '../../../src/loaders/content.ts';
import { inexactKinds, type QuestionKind, questionsAbout } from '../../bench-search/questions.ts';
import { wireCosts } from '../../bench-search/wire.ts';
import type { Truth } from '../../generate/catalogue.ts';
import { indexInput } from '../../index-search.ts';
import { median } from '../alternate.ts';
import { sound } from '../judge.ts';
import type { Measure } from './measure.ts';

const perKind = 4;
const seed = 1;
/** Kinds that came after figures were saved: the median of a first question leaves them out, so that it can be compared. */
const laterKinds: readonly QuestionKind[] = ['movement, a word misspelt', 'half a clause, a word left out'];

/** What questions with known answers download, each on a page of its own, and then the next one. */
export const firstSearch: Measure = {
  name: 'search',
  figures: ['search.first', 'search.next', 'search.inexact'],
  take: async ({ shop: { content, site, plans }, say }) => {
    const bundle = join(site, 'pagefind');
    if (!existsSync(bundle))
      throw new Error(`Unexpected absence of ${bundle}, expected an index: run --only site,index before.`);
    say('questions');
    const truths: Truth[] = JSON.parse(readFileSync(join(content, 'truth.json'), 'utf8'));
    const records = [...indexInput(readContent(content)).records];
    const sections = records.filter(({ filters }) => filters.kind === 'section');
    const questions = questionsAbout(sections, truths, { perKind, seed });
    const queriesOf = (isWanted: (kind: QuestionKind) => boolean): string[] =>
      questions.filter(({ kind }) => isWanted(kind)).map(({ query }) => query);
    const queries = queriesOf((kind) => !laterKinds.includes(kind));
    const costs = await wireCosts(bundle, queries);
    const inexact = await wireCosts(
      bundle,
      queriesOf((kind) => inexactKinds.includes(kind)),
    );
    const [cold, next] = [costs.map((cost) => cost.cold), costs.map((cost) => cost.next)];
    const raw = {
      questions: queries.length,
      records: sections.length,
      files: median(costs.map(({ files }) => files)),
      'indexes opened': median(costs.map(({ indexes }) => indexes)),
    };
    return [
      {
        figure: 'search.first',
        plans,
        value: sound('search.first', median(cold)),
        raw: { ...raw, 'highest bytes': Math.max(...cold) },
      },
      {
        figure: 'search.next',
        plans,
        value: sound('search.next', median(next)),
        raw: { questions: queries.length, 'highest bytes': Math.max(...next) },
      },
      {
        figure: 'search.inexact',
        plans,
        value: sound('search.inexact', median(inexact.map((cost) => cost.cold))),
        raw: {
          questions: inexact.length,
          'indexes opened': median(inexact.map(({ indexes }) => indexes)),
          'most indexes opened': Math.max(...inexact.map(({ indexes }) => indexes)),
          'highest bytes': Math.max(...inexact.map((cost) => cost.cold)),
        },
      },
    ];
  },
};
