import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { layoutOf } from '../../audit/layouts.table.ts';
import { weigher } from '../../audit/page-weight.ts';
import { median } from '../alternate.ts';
import { sound } from '../judge.ts';
import type { Measure } from './measure.ts';

/** Plan pages that are packed and weighed, evenly spread over the catalogue, and of the longest ones beside them. */
const spread = 200;
const longest = 20;

interface SizedFile {
  readonly path: string;
  readonly bytes: number;
}

const largestOf = (files: readonly SizedFile[]): SizedFile | null =>
  files.reduce<SizedFile | null>((best, file) => (file.bytes > (best?.bytes ?? 0) ? file : best), null);

/** Bytes of pages as a reader fetches them, and of the largest as it is. */
export const pageWeights: Measure = {
  name: 'weights',
  figures: ['page.gzip', 'page.heaviest', 'page.script', 'page.largest', 'file.largest'],
  take: async ({ shop: { site, plans }, say }) => {
    say('weighing pages');
    const files = globSync('**/*.*', { cwd: site })
      .sort()
      .map((path) => ({ path, bytes: statSync(join(site, path)).size }));
    const pages = files.filter(({ path }) => path.endsWith('.html'));
    const own = pages.filter(({ path }) => layoutOf(`/${path.replace(/index\.html$/, '')}`)?.name === 'plan');
    if (own.length !== plans)
      throw new Error(
        `Unexpected ${own.length} plan pages in ${site}, expected ${plans}: run --only site before.`,
      );
    const weigh = weigher(site);
    const weightOf = ({ path }: SizedFile) => weigh(readFileSync(join(site, path), 'utf8'));
    const step = Math.max(1, Math.floor(own.length / spread));
    const usual = own.filter((_page, at) => at % step === 0).map(weightOf);
    const long = own
      .toSorted((a, b) => b.bytes - a.bytes)
      .slice(0, longest)
      .map(weightOf);
    const whole = usual.map(({ html, css }) => html + css);
    const heaviest = Math.max(...whole, ...long.map(({ html, css }) => html + css));
    const script = Math.max(...usual.map((weight) => weight.script));
    const largest = largestOf(pages);
    say(`largest page: ${largest?.path}`);
    const file = largestOf(files.filter(({ path }) => !path.endsWith('.html')));
    say(`largest file: ${file?.path}`);
    const [first] = usual;
    return [
      {
        figure: 'page.gzip',
        plans,
        value: sound('page.gzip', median(whole)),
        raw: {
          pages: usual.length,
          'styles bytes': first?.css ?? Number.NaN,
          requests: first?.requests ?? Number.NaN,
        },
      },
      {
        figure: 'page.heaviest',
        plans,
        value: sound('page.heaviest', heaviest),
        raw: { pages: usual.length + long.length },
      },
      { figure: 'page.script', plans, value: sound('page.script', script), raw: {} },
      {
        figure: 'page.largest',
        plans,
        value: sound('page.largest', largest?.bytes ?? Number.NaN),
        raw: { pages: pages.length },
      },
      {
        figure: 'file.largest',
        plans,
        value: sound('file.largest', file?.bytes ?? Number.NaN),
        raw: { 'kB a plan': (file?.bytes ?? Number.NaN) / 1000 / plans },
      },
    ];
  },
};
