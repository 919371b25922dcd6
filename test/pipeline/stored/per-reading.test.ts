import { expect, test } from 'vitest';
import { emptyRegistry } from '../../../src/pipeline/registry.ts';
import { run } from '../../../src/pipeline/run.ts';
import { headOf, heldReading } from '../../../src/pipeline/stored/held-reading.ts';
import { PerReading } from '../../../src/pipeline/stored/per-reading.ts';

const read = (text: string) =>
  run({ path: 'a.txt', text, sha256: 'a'.repeat(64) }, emptyRegistry, { id: 'ke-hoach' });

test('what was worked out of a held reading is known when it comes back as another object', () => {
  const reading = read('KẾ HOẠCH\nI. MỤC ĐÍCH\n1. Thi đua');
  const head = headOf(reading);
  let opened = 0;
  const held = () =>
    heldReading(head, () => {
      opened += 1;
      return reading;
    });
  const zones = new PerReading(({ tree }) => tree.children.length);
  expect(zones.of(held())).toBe(reading.tree.children.length);
  expect(zones.of(held())).toBe(reading.tree.children.length);
  expect(opened).toBe(1);
});

test('two readings under one id are told apart', () => {
  const words = new PerReading(({ entry }) => entry.subject);
  const [first, second] = [read('KẾ HOẠCH\nThi đua năm 2024'), read('KẾ HOẠCH\nThi đua năm 2025')];
  expect([words.of(first), words.of(second)]).toEqual([first.entry.subject, second.entry.subject]);
  expect(words.of(first)).not.toBe(words.of(second));
});
