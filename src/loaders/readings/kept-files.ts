import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isRunning } from '../is-running.ts';

/** How a value is written into a file. */
export interface Packing<T> {
  /** Of the names of its files: ".json". */
  readonly ending: string;
  readonly pack: (value: T) => string;
  /** Throws where the text is not what `pack` wrote. */
  readonly unpack: (text: string) => T;
}

/** Number of the process that writes a draft of a file. */
const draftPattern = /\.(\d+)\.draft$/;

/** What earlier builds worked out, a file each. What cannot be read or written is as if it had never been kept. */
export class KeptFiles<T> {
  readonly #folder: string;
  readonly #packing: Packing<T>;

  /** @param folder made where it is not there */
  constructor(folder: string, packing: Packing<T>) {
    this.#folder = folder;
    this.#packing = packing;
  }

  #path(key: string): string {
    return join(this.#folder, key + this.#packing.ending);
  }

  /** The value kept under a key; null where there is none, or only half of one. */
  get(key: string): T | null {
    try {
      return this.#packing.unpack(readFileSync(this.#path(key), 'utf8'));
    } catch {
      return null;
    }
  }

  #names(): readonly string[] {
    try {
      return readdirSync(this.#folder);
    } catch {
      return [];
    }
  }

  /** Keys of the files that are there. */
  keys(): ReadonlySet<string> {
    const { ending } = this.#packing;
    return new Set(
      this.#names()
        .filter((name) => name.endsWith(ending))
        .map((name) => name.slice(0, -ending.length)),
    );
  }

  /** Keeps a value. A full disk or a folder that may not be written costs time at the next build, nothing else. */
  set(key: string, value: T): void {
    const draft = `${this.#path(key)}.${process.pid}.draft`;
    try {
      mkdirSync(this.#folder, { recursive: true });
      writeFileSync(draft, this.#packing.pack(value));
      renameSync(draft, this.#path(key));
    } catch {
      rmSync(draft, { force: true });
    }
  }

  /** Drops every value but these, and the drafts of builds that were ended; another build may be at work on its own. */
  keepOnly(keys: ReadonlySet<string>): void {
    for (const key of this.keys()) if (!keys.has(key)) rmSync(this.#path(key), { force: true });
    for (const name of this.#names()) {
      const pid = draftPattern.exec(name)?.[1];
      if (pid !== undefined && !isRunning(Number(pid))) rmSync(join(this.#folder, name), { force: true });
    }
  }
}
