import { expect, test } from 'vitest';
import type { Checked } from '../../../src/workspace/check/checked-draft.ts';
import { CheckError, Checker, type CheckWorker } from '../../../src/workspace/check/checker.ts';
import type { Answer, Request } from '../../../src/workspace/check/messages.ts';
import { registryFile } from './registry-file.ts';

const checked: Checked = {
  checked: {
    document: { type: 'root', children: [] },
    plan: {
      entry: {
        subject: null,
        issuer: null,
        number: null,
        symbol: null,
        place: null,
        issuedOn: null,
        signatory: null,
        recipients: [],
        outline: [],
      },
      authority: [],
      bases: [],
      lead: [],
      closing: [],
      posts: [],
    },
    notices: [],
    facts: [],
    lines: 1,
    citations: 0,
    movements: 0,
  },
  legacy: null,
};

type Listener = (event: { readonly data: Answer<Checked> }) => void;

/** A worker whose answers the test gives. */
class FakeWorker implements CheckWorker<Checked> {
  readonly requests: Request[] = [];
  isEnded = false;
  readonly #listeners = new Map<string, Listener>();

  postMessage(request: Request): void {
    this.requests.push(request);
  }

  addEventListener(kind: string, listener: Listener): void {
    this.#listeners.set(kind, listener);
  }

  terminate(): void {
    this.isEnded = true;
  }

  answer(id: number): void {
    this.#listeners.get('message')?.({ data: { kind: 'checked', id, found: checked } });
  }

  crash(): void {
    this.#listeners.get('error')?.({ data: { kind: 'failed', id: 0, reason: '' } });
  }
}

const open = (limit = 1000) => {
  const workers: FakeWorker[] = [];
  const make = (): CheckWorker<Checked> => {
    const worker = new FakeWorker();
    workers.push(worker);
    return worker;
  };
  return { workers, checker: new Checker(make, registryFile, limit) };
};

const draft = { text: 'a', format: 'text', day: '2026-11-21' } as const;
const faultOf = (answer: Promise<unknown>): Promise<unknown> =>
  answer.then(
    () => null,
    (error: unknown) => (error instanceof CheckError ? error.fault : error),
  );

test('the registry is sent once, and drafts one after another go to the same worker', async () => {
  const { workers, checker } = open();
  const first = checker.check(draft);
  workers[0]?.answer(1);
  await first;
  const second = checker.check(draft);
  workers[0]?.answer(2);
  await second;
  expect(workers).toHaveLength(1);
  expect(workers[0]?.requests.map(({ kind }) => kind)).toEqual(['registry', 'check', 'check']);
});

test('a draft that follows takes the place of the one that is read', async () => {
  const { workers, checker } = open();
  const first = faultOf(checker.check(draft));
  const second = checker.check(draft);
  expect(await first).toBe('superseded');
  expect(workers[0]?.isEnded).toBe(true);
  workers[0]?.answer(1);
  workers[1]?.answer(2);
  expect(await second).toBe(checked);
});

test('a reading that takes too long is given up, and the next draft has a worker of its own', async () => {
  const { workers, checker } = open(10);
  expect(await faultOf(checker.check(draft))).toBe('timeout');
  expect(workers[0]?.isEnded).toBe(true);
  const next = checker.check(draft);
  workers[1]?.answer(2);
  expect((await next).legacy).toBeNull();
});

test('a worker that breaks down, and one that cannot be made, are told as a crash', async () => {
  const { workers, checker } = open();
  const answer = faultOf(checker.check(draft));
  workers[0]?.crash();
  expect(await answer).toBe('crash');
  const none = new Checker(() => {
    throw new Error('no workers here');
  }, registryFile);
  expect(await faultOf(none.check(draft))).toBe('crash');
});

test('what is read can be given up', async () => {
  const { checker } = open();
  const answer = faultOf(checker.check(draft));
  checker.cancel();
  expect(await answer).toBe('cancelled');
});
