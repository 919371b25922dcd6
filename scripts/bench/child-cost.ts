import { spawn } from 'node:child_process';
import { projectRoot } from '../project-root.ts';
import { type Seen, watchProcesses } from './watch-processes.ts';

/** What a command cost, with everything that it started and waited for. */
export interface ChildCost {
  /** Seconds of CPU in user mode. */
  readonly user: number;
  /** Seconds of CPU in the system. */
  readonly system: number;
  /** Bytes of memory that its largest process held at its height. */
  readonly peak: number;
  /** The same of each of its programs, by the name of the program; the largest process of that name. */
  readonly peaks: ReadonlyMap<string, number>;
  /** What it printed, without messages of errors. */
  readonly printed: string;
}

/** The shell's `times` prints its own time on the first line and that of its children on the second. */
const ofChildren = /^(\d+)m([\d.]+)s (\d+)m([\d.]+)s$/;

/**
 * Seconds that the children of a shell took, from what its `times` prints.
 *
 * @throws Error where it printed anything else
 */
export const readTimes = (printed: string): { readonly user: number; readonly system: number } => {
  const match = ofChildren.exec(printed.trim().split('\n').at(1)?.trim() ?? '');
  if (match === null) throw new Error(`Unexpected times ${JSON.stringify(printed)}, expected two lines.`);
  const [minutes = 0, seconds = 0, systemMinutes = 0, systemSeconds = 0] = match.slice(1).map(Number);
  return { user: minutes * 60 + seconds, system: systemMinutes * 60 + systemSeconds };
};

/** Share by which what was seen of processes may exceed what the shell counted, for the ticks of the clock. */
const slack = 1.05;
const ticks = 0.5;

interface Seconds {
  readonly user: number;
  readonly system: number;
}

/**
 * What the shell counted; where a process was seen to take more than that, its parent did not wait for it, and its time is
 * missing from the count.
 *
 * @param isWhole what is counted has to be all; else the larger of what was counted and what was seen is taken
 * @throws Error where something is missing that may not be
 */
export const settleCost = (
  counted: Seconds,
  seen: readonly Seconds[],
  command: string,
  isWhole: boolean,
): Seconds => {
  const observed = {
    user: seen.reduce((sum, { user }) => sum + user, 0),
    system: seen.reduce((sum, { system }) => sum + system, 0),
  };
  const [sum, least] = [counted.user + counted.system, observed.user + observed.system];
  if (least <= sum * slack + ticks) return counted;
  if (isWhole)
    throw new Error(
      `Unexpected ${sum.toFixed(2)} s of CPU for ${command}, expected at least the ${least.toFixed(2)} s that its processes were seen to take.`,
    );
  return {
    user: Math.max(counted.user, observed.user),
    system: Math.max(counted.system, observed.system),
  };
};

const peaksOf = (seen: readonly Seen[]): Map<string, number> => {
  const peaks = new Map<string, number>();
  for (const { program, peak } of seen) peaks.set(program, Math.max(peak, peaks.get(program) ?? 0));
  return peaks;
};

/**
 * Runs a command to its end and tells what it cost. Needs a POSIX shell and `/proc`.
 *
 * @param setting `isWhole`: see `settleCost`; true where it is not given
 * @throws Error where the command failed, or its cost was not measured
 */
export const childCost = async (
  command: readonly string[],
  {
    cwd = projectRoot,
    environment = {},
    isWhole = true,
  }: {
    readonly cwd?: string;
    readonly environment?: NodeJS.ProcessEnv;
    readonly isWhole?: boolean;
  } = {},
): Promise<ChildCost> => {
  const name = command.slice(1).join(' ');
  const child = spawn('sh', ['-c', '"$@"; code=$?; times >&3; exit $code', 'sh', ...command], {
    cwd,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  const texts = ['', '', '', ''];
  for (const at of [1, 2, 3]) {
    const stream = child.stdio[at];
    if (stream === null || stream === undefined || !('setEncoding' in stream)) continue;
    stream.setEncoding('utf8').on('data', (text: string) => {
      texts[at] += text;
    });
  }
  const watch = watchProcesses(child.pid ?? Number.NaN);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  }).finally(watch.stop);
  const [, printed = '', errors = '', times = ''] = texts;
  if (code !== 0)
    throw new Error(`Unexpected exit ${code} of ${name}, expected 0.\n${(printed + errors).slice(-2000)}`);
  const seen = watch.seen();
  const cost = settleCost(readTimes(times), seen, name, isWhole);
  const peaks = peaksOf(seen);
  const peak = Math.max(...peaks.values());
  if (!(peak > 0)) throw new Error(`Unexpected memory ${peak} of ${name}, expected what its processes held.`);
  return { ...cost, peak, peaks, printed };
};
