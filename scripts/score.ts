import { runMain } from './failure.ts';
import { projectRoot } from './project-root.ts';
import { formatScore } from './score/format-score.ts';
import { scorePlans } from './score/score-plans.ts';

/** Prints how well the plans of the gold are read: figures by class, then every miss and every false find. */
await runMain(() => {
  console.log(formatScore(scorePlans(projectRoot)));
});
