import { readdirSync, readFileSync } from 'node:fs';

/** A process as it was seen last. */
export interface Seen {
  /** Name of the program, as the system shortens it. */
  readonly program: string;
  /** Highest memory of its life, in bytes (`VmHWM`). */
  readonly peak: number;
  /** Seconds of CPU in user mode, without those of its children. */
  readonly user: number;
  /** The same in the system. */
  readonly system: number;
}

/** What `/proc/<id>/stat` says of a process. */
export interface ProcessState {
  readonly program: string;
  readonly parent: number;
  readonly user: number;
  readonly system: number;
}

/** Ticks of the system's clock in a second; the same on every Linux that Node runs on. */
const ticksASecond = 100;
const milliseconds = 100;
/** What Node calls the thread that a process of its is named after. */
const nodeThread = 'MainThread';

/** Reads a line of `/proc/<id>/stat`; null where it has another shape. The program's name may hold any character. */
export const readState = (line: string): ProcessState | null => {
  const [start, end] = [line.indexOf('('), line.lastIndexOf(')')];
  if (start < 0 || end < start) return null;
  const fields = line.slice(end + 2).split(' ');
  const [parent, user, system] = [fields[1], fields[11], fields[12]].map(Number);
  if (parent === undefined || user === undefined || system === undefined) return null;
  if (Number.isNaN(parent + user + system)) return null;
  const name = line.slice(start + 1, end);
  return {
    program: name === nodeThread ? 'node' : name,
    parent,
    user: user / ticksASecond,
    system: system / ticksASecond,
  };
};

/** Highest memory that `/proc/<id>/status` tells of, in bytes; 0 for a process that has ended. */
export const readPeak = (status: string): number =>
  Number(/^VmHWM:\s*(\d+) kB$/m.exec(status)?.[1] ?? 0) * 1024;

const textOf = (path: string): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    // The process has ended meanwhile.
    return '';
  }
};

const states = (): Map<number, ProcessState> => {
  const found = new Map<number, ProcessState>();
  for (const name of readdirSync('/proc')) {
    const id = Number(name);
    const state = Number.isInteger(id) ? readState(textOf(`/proc/${id}/stat`)) : null;
    if (state !== null) found.set(id, state);
  }
  return found;
};

/** Ids of those that a process started, and of those that they started. */
const descendantsOf = (root: number, all: ReadonlyMap<number, ProcessState>): number[] => {
  const below = Map.groupBy(all.keys(), (id) => all.get(id)?.parent ?? 0);
  const found = [...(below.get(root) ?? [])];
  for (const id of found) found.push(...(below.get(id) ?? []));
  return found;
};

/** Looks at everything that a process starts, ten times a second, until it is stopped. */
export const watchProcesses = (root: number): { readonly stop: () => void; readonly seen: () => Seen[] } => {
  const found = new Map<number, Seen>();
  const look = (): void => {
    const all = states();
    for (const id of descendantsOf(root, all)) {
      const state = all.get(id);
      const peak = readPeak(textOf(`/proc/${id}/status`));
      if (state === undefined || peak === 0) continue;
      const before = found.get(id);
      found.set(id, {
        program: state.program,
        peak: Math.max(peak, before?.peak ?? 0),
        user: Math.max(state.user, before?.user ?? 0),
        system: Math.max(state.system, before?.system ?? 0),
      });
    }
  };
  const timer = setInterval(look, milliseconds);
  return { stop: () => clearInterval(timer), seen: () => [...found.values()] };
};
