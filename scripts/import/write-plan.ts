import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';

/** A plan as it is put into a content folder. */
export interface PlanToWrite {
  readonly id: string;
  readonly text: Uint8Array;
  readonly sidecar: string;
}

const textName = (id: string): string => `${id}.txt`;
const sidecarName = (id: string): string => `${id}.yaml`;
/** Where a file is written before it takes its name; the catalogue does not read names that begin with a dot. */
const unfinished = (name: string): string => `.${name}.importing`;
const unfinishedText = /^\.([a-z0-9-]+)\.txt\.importing$/;
const unfinishedSidecar = /^\.[a-z0-9-]+\.yaml\.importing$/;

const writeDurably = (path: string, bytes: Uint8Array): void => {
  const file = openSync(path, 'wx');
  try {
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
};

/** Some systems cannot flush a folder; there a rename is as safe as the system makes it. */
const flushFolder = (folder: string): void => {
  try {
    const file = openSync(folder, 'r');
    try {
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
  } catch {
    return;
  }
};

/** Whether a plan of that id stands in the folder, in any form or in part. */
export const isTaken = (folder: string, id: string): boolean =>
  ['.txt', '.md', '.yaml'].some((extension) => existsSync(join(folder, `${id}${extension}`)));

/**
 * Writes text and sidecar, both or neither. Both are flushed under other names first; then the sidecar takes its name,
 * which alone means nothing to the catalogue, and the text takes its own, which is the moment of the import.
 * `finishInterrupted` settles what an end in between leaves.
 *
 * @throws Error where the id is taken, or the disk refuses
 */
export const writePlan = (folder: string, { id, text, sidecar }: PlanToWrite): void => {
  if (isTaken(folder, id)) throw new Error(`Unexpected plan "${id}" in the folder, expected a free id.`);
  const [newText, newSidecar] = [textName(id), sidecarName(id)].map((name) => join(folder, unfinished(name)));
  if (newText === undefined || newSidecar === undefined) return;
  try {
    writeDurably(newText, text);
    writeDurably(newSidecar, new TextEncoder().encode(sidecar));
    renameSync(newSidecar, join(folder, sidecarName(id)));
    renameSync(newText, join(folder, textName(id)));
  } catch (error) {
    finishInterrupted(folder);
    throw error;
  }
  flushFolder(folder);
};

/**
 * Settles what an interrupted import left: where the sidecar has its name already the text follows it, else what was
 * written goes. Run it with the folder locked.
 *
 * @returns ids of the plans that were completed
 */
export const finishInterrupted = (folder: string): string[] => {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder);
  const completed = names.flatMap((name) => {
    const id = unfinishedText.exec(name)?.[1];
    if (id === undefined) return [];
    const hasSidecar = existsSync(join(folder, sidecarName(id)));
    const isWritten = hasSidecar && !names.includes(unfinished(sidecarName(id)));
    if (!isWritten || existsSync(join(folder, textName(id)))) {
      rmSync(join(folder, name));
      return [];
    }
    renameSync(join(folder, name), join(folder, textName(id)));
    return [id];
  });
  for (const name of names.filter((each) => unfinishedSidecar.test(each))) rmSync(join(folder, name));
  flushFolder(folder);
  return completed;
};
