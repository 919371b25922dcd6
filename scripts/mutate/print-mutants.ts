import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Mutant } from './mutant.ts';

/** Whether the tests noticed; a mutant that makes them run forever is noticed, one that breaks the loading is not counted. */
const noticed: readonly Mutant['status'][] = ['Killed', 'Timeout'];
const missed: readonly Mutant['status'][] = ['Survived', 'NoCoverage'];

interface FileScore {
  readonly file: string;
  readonly noticed: number;
  readonly missed: readonly Mutant[];
}

const scoreOf = (file: string, mutants: readonly Mutant[]): FileScore => ({
  file,
  noticed: mutants.filter(({ status }) => noticed.includes(status)).length,
  missed: mutants.filter(({ status }) => missed.includes(status)),
});

const percent = (part: number, whole: number): string =>
  whole === 0 ? '    –' : ((100 * part) / whole).toFixed(1).padStart(5);

const row = (name: string, kept: number, lost: number): string =>
  `${percent(kept, kept + lost)} %  ${String(kept + lost).padStart(5)} mutants  ${String(lost).padStart(4)} survived  ${name}`;

/** The change as two lines: what stands in the file and what stood in its stead. */
const survivor = (mutant: Mutant, lines: readonly string[]): string => {
  const { start, end } = mutant.location;
  const first = lines[start.line - 1] ?? '';
  const printed =
    start.line === end.line ? first.slice(start.column - 1, end.column - 1) : `${first.trim()} …`;
  const instead = (mutant.replacement ?? '').replace(/\s+/g, ' ').slice(0, 140);
  return `    ${start.line}:${start.column} ${mutant.mutatorName}${mutant.status === 'NoCoverage' ? ' (not run)' : ''}: ${printed.slice(0, 140)}  →  ${instead}`;
};

/** Prints the score of each file, worst first, and of all; on demand with every change that no test noticed. */
export const printMutants = (mutants: readonly Mutant[], root: string, withSurvivors: boolean): void => {
  const byFile = Map.groupBy(mutants, ({ fileName }) => relative(root, fileName));
  const scores = [...byFile]
    .map(([file, own]) => scoreOf(file, own))
    .sort((a, b) => b.missed.length - a.missed.length || a.file.localeCompare(b.file));
  for (const { file, noticed: kept, missed: lost } of scores) {
    console.log(row(file, kept, lost.length));
    if (!withSurvivors || lost.length === 0) continue;
    const lines = readFileSync(join(root, file), 'utf8').split('\n');
    for (const mutant of lost) console.log(survivor(mutant, lines));
  }
  const kept = scores.reduce((sum, score) => sum + score.noticed, 0);
  const lost = scores.reduce((sum, score) => sum + score.missed.length, 0);
  console.log(row('altogether', kept, lost));
};
