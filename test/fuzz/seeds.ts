import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../scripts/project-root.ts';
import { readContent } from '../../src/loaders/content.ts';

/** What the changes start from: the files of the project itself. */

export const content = readContent(join(projectRoot, 'content'));

export const planTexts: readonly string[] = content.plans.map(({ text }) => text);

/** A stretch of each plan that is short enough to be read many times a second, its beginning and its end. */
export const shortTexts: readonly string[] = planTexts.flatMap((text) => [
  text.slice(0, 2500),
  text.slice(-2000),
  `${text.slice(0, 1200)}\n${text.slice(-1200)}`,
]);

/** Texts of a folder of `content/`. */
export const recordTexts = (pattern: string): readonly string[] =>
  globSync(`content/${pattern}`, { cwd: projectRoot })
    .sort()
    .map((path) => readFileSync(join(projectRoot, path), 'utf8'));
