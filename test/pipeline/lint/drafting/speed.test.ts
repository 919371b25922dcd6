import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../../../../scripts/project-root.ts';
import { readContent } from '../../../../src/loaders/content.ts';
import { checkDraft } from '../../../../src/pipeline/check-draft.ts';
import { growthOf, steep } from '../../../growth.ts';

const { registry } = readContent(join(projectRoot, 'content'));
const exemplar = readFileSync(join(projectRoot, 'test/pipeline/lint/drafting/exemplars/xa.txt'), 'utf8');

/** The exemplary draft with its body repeated, so that it has about so many characters. */
function draftOf(characters: number): string {
  const bodyAt = exemplar.indexOf('I. MỤC ĐÍCH');
  const closingAt = exemplar.indexOf('Trong quá trình');
  const body = exemplar.slice(bodyAt, closingAt);
  const times = Math.ceil(characters / body.length);
  return exemplar.slice(0, bodyAt) + body.repeat(times) + exemplar.slice(closingAt);
}

test('a draft of a hundred pages is checked in time that grows with its length', async () => {
  const check = (characters: number): void => {
    const text = draftOf(characters);
    checkDraft({ path: 'draft.txt', text, sha256: '0'.repeat(64) }, registry, '2026-11-21');
  };
  expect(await growthOf(check, 300_000)).toBeLessThan(steep);
});
