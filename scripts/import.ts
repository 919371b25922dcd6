import { join, resolve } from 'node:path';
import { type Content, readContent } from '../src/loaders/content.ts';
import { formatProblem } from '../src/loaders/problem.ts';
import { fillSentence } from '../src/readers/fill-sentence.ts';
import { Failure, runMain } from './failure.ts';
import { type FileResult, refused } from './import/file-result.ts';
import { findFiles } from './import/find-files.ts';
import { lockFolder } from './import/folder-lock.ts';
import { importFiles } from './import/import-files.ts';
import { readOptions, type Wanted, WrongUsage } from './import/options.ts';
import { openProgress } from './import/progress.ts';
import { countOutcomes, reportJson, reportText, summaryText } from './import/report.ts';
import { importSentences } from './import/sentences.table.ts';
import { finishInterrupted } from './import/write-plan.ts';
import { projectRoot } from './project-root.ts';

const exitCodes = { allTaken: 0, someRefused: 1, wrongUsage: 2, interrupted: 130 } as const;

/** @throws Failure where the folder holds a fault: a new plan could not be told from it */
const soundContent = (folder: string): Content => {
  const content = readContent(folder);
  const faults = content.problems.filter(({ severity }) => severity === 'error').map(formatProblem);
  if (faults.length > 0) throw new Failure([importSentences['content-faults'], ...faults].join('\n'));
  return content;
};

/** A first Ctrl+C ends the import between two files; the processes of the files at work are left to end. */
const interruption = (): AbortSignal => {
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => controller.abort());
  return controller.signal;
};

const importInto = async (wanted: Wanted, contentFolder: string): Promise<void> => {
  const plansFolder = join(contentFolder, 'plans');
  const { files, notFound } = findFiles(wanted.paths);
  const total = files.length + notFound.length;
  if (total === 0) throw new WrongUsage(importSentences['no-files']);
  const content = soundContent(contentFolder);
  const progress = openProgress(total, process.stderr);
  const signal = interruption();
  const results: FileResult[] = [];
  const tell = (result: FileResult): void => {
    results.push(result);
    progress.file(result);
    progress.end();
    console.log(wanted.json ? reportJson(result) : `${reportText(result)}\n`);
  };
  for (const { path, code } of notFound) tell(refused(path, importSentences[code]));
  await importFiles(files, {
    ...wanted,
    plansFolder,
    content,
    signal,
    onPage: ({ path }, page, pages) => progress.page(path, page, pages),
    onResult: tell,
  });
  const counts = countOutcomes(results, total);
  if (wanted.json) console.log(JSON.stringify({ summary: counts }));
  else console.log([summaryText(counts), ...(counts.imported > 0 ? [importSentences.next] : [])].join('\n'));
  if (signal.aborted) console.error(importSentences.interrupted);
  process.exitCode = signal.aborted
    ? exitCodes.interrupted
    : counts.refused > 0
      ? exitCodes.someRefused
      : exitCodes.allTaken;
};

/** Reads documents of any kind into a content folder, and prints what was understood and what was not. */
const main = async (): Promise<void> => {
  try {
    const wanted = readOptions(process.argv.slice(2));
    const contentFolder = wanted.into === null ? join(projectRoot, 'content') : resolve(wanted.into);
    if (wanted.dryRun) return await importInto(wanted, contentFolder);
    const plansFolder = join(contentFolder, 'plans');
    const unlock = lockFolder(plansFolder);
    try {
      for (const id of finishInterrupted(plansFolder))
        console.error(fillSentence(importSentences.completed, { id }));
      await importInto(wanted, contentFolder);
    } finally {
      unlock();
    }
  } catch (error) {
    if (!(error instanceof WrongUsage)) throw error;
    console.error(error.message);
    process.exitCode = exitCodes.wrongUsage;
  }
};

if (import.meta.main) await runMain(main);
