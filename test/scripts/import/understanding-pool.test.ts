import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openUnderstandingPool, startUnderstanding } from '../../../scripts/import/understanding-pool.ts';
import { projectRoot } from '../../../scripts/project-root.ts';
import type { UnderstandingInput } from '../../../src/intake/understand.ts';
import { readContent } from '../../../src/loaders/content.ts';

const { registry } = readContent(join(projectRoot, 'content'));
const started: ChildProcess[] = [];
const pool = openUnderstandingPool(registry, (own) => {
  const child = startUnderstanding(own);
  started.push(child);
  return child;
});
const input: UnderstandingInput = {
  text: 'KẾ HOẠCH\nThi đua năm 2024\n',
  sha256: '0'.repeat(64),
  document: { kind: 'text', isOcrDraft: false, lines: [] },
  origin: { name: 'a.txt', sha256: '0'.repeat(64) },
  today: '2026-01-01',
};
const documentType = async (): Promise<string | null> => (await pool.understand(input)).entry.documentType;

afterAll(() => pool.close());

test('a process that waits is asked again', async () => {
  expect([await documentType(), await documentType()]).toEqual(['plan', 'plan']);
  expect(started).toHaveLength(1);
});

test('a process that ended while it waited is replaced', async () => {
  const [child] = started;
  if (child === undefined) throw new Error('Unexpected end of the first process.');
  child.kill('SIGKILL');
  await once(child, 'exit');
  expect(await documentType()).toBe('plan');
  expect(started).toHaveLength(2);
});

test('the fault of a process that waits ends nothing', async () => {
  started.at(-1)?.emit('error', new Error('lost'));
  expect(await documentType()).toBe('plan');
  expect(started).toHaveLength(3);
});

test('closing ends the processes that are at work too', async () => {
  const asked = documentType();
  pool.close();
  await expect(asked).rejects.toMatchObject({ id: 'reader-crashed' });
  await Promise.all(started.map((child) => child.exitCode ?? child.signalCode ?? once(child, 'exit')));
});
