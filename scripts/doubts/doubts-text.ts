import { doubtLabels, doubtNames } from '../../src/intake/intake.table.ts';
import { fillSentence } from '../../src/readers/fill-sentence.ts';
import { plainText } from '../import/shown-name.ts';
import { editPath, type PlanDoubts } from './plan-doubts.ts';

const indented = (lines: string): string =>
  lines
    .split('\n')
    .map((line) => (line === '' ? '' : `      ${line}`))
    .join('\n');

/** Doubts for a terminal: `path:line:col kind words`, what to do, and the lines to copy. */
export const doubtsText = (plans: readonly PlanDoubts[]): string[] => [
  ...plans.flatMap(({ path, doubts }) =>
    doubts.flatMap(({ kind, line, column, text, advice, edit }) => [
      `${path}:${line}:${column} ${kind} ${doubtNames[kind]}: ${plainText(text)}`,
      `    ${advice}`,
      ...(edit === null
        ? []
        : [
            `    ${fillSentence(edit.isNew ? doubtLabels.newFile : doubtLabels.intoFile, { file: editPath(edit.file) })}`,
            indented(edit.lines),
          ]),
    ]),
  ),
  fillSentence(doubtLabels.total, {
    count: plans.reduce((sum, { doubts }) => sum + doubts.length, 0),
    plans: plans.length,
  }),
];
