import { loadMarkdown } from '../check/markdown-on-demand.ts';
import type { Envelope } from '../reading-view/ask-once.ts';
import type { PlanAnswer, PlanRequest } from './messages.ts';
import { readPlan } from './read-plan.ts';

/** The pipeline in a worker that reads one plan. */

const answerTo = async ({ plan, file, day }: PlanRequest): Promise<PlanAnswer> => {
  try {
    if (plan.format === 'markdown') await loadMarkdown();
    return { kind: 'read', preview: readPlan(plan, file, day) };
  } catch (error) {
    return { kind: 'failed', reason: error instanceof Error ? error.message : String(error) };
  }
};

self.addEventListener('message', ({ data }: MessageEvent<PlanRequest>) => {
  void answerTo(data).then((answer) => self.postMessage({ answer } satisfies Envelope<PlanAnswer>));
});
