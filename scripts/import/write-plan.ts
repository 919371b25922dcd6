import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Puts a file in place in one step, and never over another. False where one is there. */
function place(path: string, content: string): boolean {
  const draft = `${path}.${process.pid}.tmp`;
  writeFileSync(draft, content);
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** What became of a plan that was to be written: new, there already word by word, or there with other words. */
export type Written = 'new' | 'same' | 'other';

/**
 * Writes a plan and its sidecar. The text comes last, and a plan is there when its text is: whatever interrupts leaves the
 * old state or the new one. A text of that id that is there stays as it is.
 */
export function writePlan(folder: string, id: string, text: string, sidecar: string | null): Written {
  const path = join(folder, `${id}.txt`);
  const content = text.endsWith('\n') ? text : `${text}\n`;
  mkdirSync(folder, { recursive: true });
  if (existsSync(path)) return readFileSync(path, 'utf8') === content ? 'same' : 'other';
  if (sidecar !== null) place(join(folder, `${id}.yaml`), sidecar);
  return place(path, content) ? 'new' : 'other';
}
