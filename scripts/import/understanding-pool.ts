import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import type { Understanding, UnderstandingInput } from '../../src/intake/understand.ts';
import type { Registry } from '../../src/pipeline/registry.ts';
import { limits } from '../../src/readers/limits.table.ts';
import { limitError, ReaderError } from '../../src/readers/reader-error.ts';
import type { UnderstandingReply, UnderstandingRequest } from './understanding-process.ts';

const program = join(import.meta.dirname, 'understanding-process.ts');

/** Processes that read texts by the registries, each kept for the next text until it passes a limit. */
export interface UnderstandingPool {
  /** @throws ReaderError with a sentence for people where the text takes too long or too much */
  readonly understand: (input: UnderstandingInput) => Promise<Understanding>;
  readonly close: () => void;
}

/** Starts a process that may read files and nothing else. */
export const startUnderstanding = (registry: Registry): ChildProcess => {
  const child = fork(program, [], {
    execArgv: [
      `--max-old-space-size=${limits.memoryBytes.value / 2 ** 20}`,
      '--permission',
      '--allow-fs-read=*',
      '--no-warnings',
    ],
    env: {},
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  child.send({ type: 'registry', registry } satisfies UnderstandingRequest);
  return child;
};

/** Asks a process once; rejects, and ends it, where it does not answer in time. */
const ask = (child: ChildProcess, input: UnderstandingInput): Promise<Understanding> =>
  new Promise((resolve, reject) => {
    const settle = (act: () => void): void => {
      clearTimeout(timer);
      child.off('message', answered);
      child.off('exit', crashed);
      child.off('error', crashed);
      act();
    };
    const refuse = (error: ReaderError): void =>
      settle(() => {
        child.kill('SIGKILL');
        reject(error);
      });
    const crashed = (): void => refuse(new ReaderError('reader-crashed'));
    const answered = (reply: UnderstandingReply): void => settle(() => resolve(reply.understanding));
    const timer = setTimeout(() => refuse(limitError('readTime')), limits.readTime.value);
    child.once('message', answered);
    child.once('exit', crashed);
    child.once('error', crashed);
    child.send({ type: 'text', input } satisfies UnderstandingRequest);
  });

/**
 * A pool that starts its processes when they are needed; as many run as texts are asked about at a time. One that ended
 * while it waited is replaced.
 *
 * @param start a test gives its own
 */
export const openUnderstandingPool = (registry: Registry, start = startUnderstanding): UnderstandingPool => {
  const all = new Set<ChildProcess>();
  const idle = new Set<ChildProcess>();
  const startOne = (): ChildProcess => {
    const child = start(registry);
    all.add(child);
    // Without a listener the fault of a process that waits would end the import.
    child.on('error', () => idle.delete(child));
    child.on('exit', () => {
      idle.delete(child);
      all.delete(child);
    });
    return child;
  };
  const take = (): ChildProcess => {
    for (const child of idle) {
      idle.delete(child);
      if (child.connected) return child;
    }
    return startOne();
  };
  return {
    understand: async (input) => {
      const child = take();
      const understanding = await ask(child, input);
      idle.add(child);
      return understanding;
    },
    close: () => {
      for (const child of all) child.kill('SIGKILL');
    },
  };
};
