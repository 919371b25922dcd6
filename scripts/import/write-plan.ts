import { linkSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
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

/**
 * Writes a plan and its sidecar. The text comes last, and a plan is there when its text is: whatever interrupts leaves the
 * old state or the new one. False, with nothing written, where a text of that id is there.
 */
export function writePlan(folder: string, id: string, text: string, sidecar: string | null): boolean {
  mkdirSync(folder, { recursive: true });
  if (sidecar !== null) place(join(folder, `${id}.yaml`), sidecar);
  return place(join(folder, `${id}.txt`), text.endsWith('\n') ? text : `${text}\n`);
}
