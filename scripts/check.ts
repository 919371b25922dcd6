import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { formatProblem } from '../src/loaders/problem.ts';
import { runMain } from './failure.ts';
import { gate } from './gate.ts';
import { projectRoot } from './project-root.ts';

/** Prints everything noticed in `content/`; exit code 1 where the gate is closed. */
await runMain(() => {
  const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
  const { problems, errors } = gate(join(projectRoot, 'content'));
  if (values.json) console.log(JSON.stringify(problems, null, 2));
  else for (const problem of problems) console.log(formatProblem(problem));
  if (!values.json) console.log(`${problems.length} noticed, ${errors} of them errors.`);
  process.exitCode = errors > 0 ? 1 : 0;
});
