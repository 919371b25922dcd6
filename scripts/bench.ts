/**
 * `npm run bench`: what reading, building and searching cost, as ratios with the values that they are made of, beside the
 * figures that were saved last. Method: scripts/bench/README.md; saved figures: scripts/bench/figures.md.
 */
import { spawnSync } from 'node:child_process';
import { availableParallelism, loadavg, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { FigureEntry, Taken } from './bench/figure-entry.ts';
import { lastOf, readFigures, saveFigures } from './bench/figure-store.ts';
import { figureOf } from './bench/figures.table.ts';
import { showGate, showRaw, showValue } from './bench/figures-text.ts';
import { printGrowth } from './bench/growth.ts';
import { compareWith, keepsGate } from './bench/judge.ts';
import { firstSearch } from './bench/measures/first-search.ts';
import type { Measure } from './bench/measures/measure.ts';
import { pageWeights } from './bench/measures/page-weights.ts';
import { planPages } from './bench/measures/plan-pages.ts';
import { reading } from './bench/measures/reading.ts';
import { searchIndex } from './bench/measures/search-index.ts';
import { site } from './bench/measures/site.ts';
import { warm } from './bench/measures/warm.ts';
import { measurePeers, peerHead, peerRow } from './bench/peers/measure-peers.ts';
import { openWorkshop } from './bench/workshop.ts';
import { Failure, runMain } from './failure.ts';
import { localDay } from './local-day.ts';
import { projectRoot } from './project-root.ts';

/** In the order in which one needs what another left. */
const measures: readonly Measure[] = [reading, site, searchIndex, pageWeights, firstSearch, warm, planPages];

const usage = `Usage: npm run bench -- [--plans NUMBER] [--only NAME,…] [--rounds NUMBER] [--save] [--work FOLDER] [--growth] [--peers]
Names: ${measures.map(({ name, figures }) => `${name} (${figures.join(', ')})`).join('; ')}`;

const wholeNumber = (text: string): number => {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new Failure(usage);
  return number;
};

/** Measures that are asked for by their name or by a figure of theirs; all, where none is. */
const wanted = (only: string | undefined): readonly Measure[] => {
  if (only === undefined) return measures;
  const names = only.split(',');
  const isKnown = (name: string): boolean =>
    measures.some((measure) => measure.name === name || measure.figures.includes(name));
  if (!names.every(isKnown)) throw new Failure(usage);
  return measures.filter(({ name, figures }) =>
    names.some((asked) => asked === name || figures.includes(asked)),
  );
};

const commitOf = (): string => {
  const { status, stdout } = spawnSync('git', ['rev-parse', '--short=10', 'HEAD'], {
    cwd: projectRoot,
    encoding: 'utf8',
  });
  if (status !== 0)
    throw new Failure('The bench names the commit that it measures: run it in a git checkout.');
  return stdout.trim();
};

/** With the number of processes that wanted a processor in the last minute: with more than there are, seconds grow. */
const machine = `${availableParallelism()} processors, ${Math.round(totalmem() / 2 ** 30)} GiB, ${process.platform} ${process.arch}, Node ${process.versions.node}, load ${Math.round(loadavg()[0] ?? 0)}`;

const report = (taken: Taken, before: FigureEntry | null): string => {
  const row = figureOf(taken.figure);
  const kept = keepsGate(row, taken);
  const gate = row.gate === null ? '' : `  gate ${showGate(row)}${kept === false ? ': NOT KEPT' : ''}`;
  const verdict = compareWith(taken, before);
  const past = before === null ? verdict : `${verdict}, was ${showValue(before.value)} on ${before.date}`;
  return `${taken.figure.padEnd(18)} ${String(taken.plans).padStart(6)} ${showValue(taken.value).padStart(9)} ${row.unit.padEnd(11)}${gate}  (${past})\n${' '.repeat(27)}${showRaw(taken)}`;
};

await runMain(async () => {
  const { values } = parseArgs({
    options: {
      plans: { type: 'string', default: '1000' },
      only: { type: 'string' },
      rounds: { type: 'string', default: '3' },
      save: { type: 'boolean', default: false },
      work: { type: 'string' },
      growth: { type: 'boolean', default: false },
      peers: { type: 'boolean', default: false },
    },
  });
  const rounds = wholeNumber(values.rounds);
  if (values.growth) return printGrowth(rounds);
  const plans = wholeNumber(values.plans);
  const chosen = wanted(values.only);
  const folder = resolve(projectRoot, values.work ?? join('.cache/bench', String(plans)));
  const commit = commitOf();
  const origin = { date: localDay(), commit, machine };
  console.log(`${plans} plans, commit ${commit}, ${machine}, ${rounds} round(s)`);
  const say = (sentence: string): void => console.error(`  … ${sentence}`);
  if (values.peers) {
    console.log(peerHead);
    for (const row of await measurePeers(openWorkshop(folder, plans), say)) console.log(peerRow(row));
    return;
  }
  for (const { take } of chosen) {
    const saved = readFigures();
    const shop = openWorkshop(folder, plans);
    const taken = await take({ shop, rounds, commit, saved, say });
    for (const one of taken) console.log(report(one, lastOf(saved, one)));
    if (values.save) saveFigures(taken.map((one) => ({ ...one, ...origin })));
  }
});
