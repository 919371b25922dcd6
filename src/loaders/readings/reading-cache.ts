import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Reading } from '../../pipeline/reading.ts';
import { packReading, unpackReading } from '../../pipeline/stored/pack-reading.ts';

const ending = '.json';

/** Readings of earlier builds, a file each. What cannot be read or written is as if it had never been kept. */
export class ReadingCache {
  readonly #folder: string;

  /** @param folder made where it is not there */
  constructor(folder: string) {
    this.#folder = folder;
  }

  #path(key: string): string {
    return join(this.#folder, key + ending);
  }

  /** The reading kept under a key; null where there is none, or only half of one. */
  get(key: string): Reading | null {
    try {
      return unpackReading(readFileSync(this.#path(key), 'utf8'));
    } catch {
      return null;
    }
  }

  /** Keys of the files that are there. */
  keys(): ReadonlySet<string> {
    try {
      return new Set(
        readdirSync(this.#folder)
          .filter((name) => name.endsWith(ending))
          .map((name) => name.slice(0, -ending.length)),
      );
    } catch {
      return new Set();
    }
  }

  /** Keeps a reading. A full disk or a folder that may not be written costs time at the next build, nothing else. */
  set(key: string, reading: Reading): void {
    const draft = `${this.#path(key)}.${process.pid}.draft`;
    try {
      mkdirSync(this.#folder, { recursive: true });
      writeFileSync(draft, packReading(reading));
      renameSync(draft, this.#path(key));
    } catch {
      rmSync(draft, { force: true });
    }
  }

  /** Drops every reading but these. */
  keepOnly(keys: ReadonlySet<string>): void {
    for (const key of this.keys()) if (!keys.has(key)) rmSync(this.#path(key), { force: true });
  }
}
