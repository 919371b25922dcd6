import { parseArgs } from 'node:util';
import { readContent } from '../src/loaders/content.ts';
import { formatProblem } from '../src/loaders/problem.ts';
import { doubtsText } from './doubts/doubts-text.ts';
import { planDoubts } from './doubts/plan-doubts.ts';
import { runMain } from './failure.ts';
import { gate } from './gate.ts';
import { localDay } from './local-day.ts';
import { siteFolders } from './site-folders.ts';

/** Prints everything that waits for a person, with ready-made edits; such things do not close the gate. */
const printDoubts = (contentFolder: string, asJson: boolean): void => {
  const plans = planDoubts(readContent(contentFolder), localDay());
  if (asJson) console.log(JSON.stringify(plans, null, 2));
  else for (const line of doubtsText(plans)) console.log(line);
};

/** Prints everything noticed in `content/`; exit code 1 where the gate is closed. */
await runMain(() => {
  const { values } = parseArgs({
    options: {
      json: { type: 'boolean', default: false },
      doubts: { type: 'boolean', default: false },
    },
  });
  const contentFolder = siteFolders().content;
  if (values.doubts) {
    printDoubts(contentFolder, values.json);
    return;
  }
  const { problems, errors } = gate(contentFolder);
  if (values.json) console.log(JSON.stringify(problems, null, 2));
  else for (const problem of problems) console.log(formatProblem(problem));
  if (!values.json) console.log(`${problems.length} noticed, ${errors} of them errors.`);
  process.exitCode = errors > 0 ? 1 : 0;
});
