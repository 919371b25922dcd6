import { join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { toText } from 'hast-util-to-text';
import { expect, test } from 'vitest';
import { plainPlanPage } from '../../../scripts/bench/plain/plan-page.ts';
import { readContent } from '../../../src/loaders/content.ts';
import { readPlan } from '../../../src/loaders/readings/plan-reader.ts';
import { buildCatalogue } from '../../../src/pipeline/catalogue/catalogue.ts';
import { planView } from '../../../src/site/views/plan.ts';

const content = readContent(join(import.meta.dirname, '../../../content'));
const [plan] = content.plans;

test('the plain page of a plan holds the text, its bases and nothing that is not escaped', () => {
  if (plan === undefined) throw new Error('content/ holds no plan');
  const reading = readPlan(plan, content.registry);
  const catalogue = buildCatalogue([reading], content.registry, '2026-11-21');
  const page = plainPlanPage(catalogue, reading, plan.sidecar);
  const view = planView(catalogue, reading, plan.sidecar);
  const words = toText(fromHtml(page));
  expect(page).toContain(view.html);
  expect(words).toContain(view.status.sentence);
  for (const row of [...view.status.urgent, ...view.status.rest]) expect(words).toContain(row.name);
  expect(page).not.toMatch(/undefined|\[object|NaN/);
});
