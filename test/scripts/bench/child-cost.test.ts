import { expect, test } from 'vitest';
import { readTimes, settleCost } from '../../../scripts/bench/child-cost.ts';
import { readPeak, readState } from '../../../scripts/bench/watch-processes.ts';

test('the second line of a shell’s times is that of its children', () => {
  expect(readTimes('0m0.010000s 0m0.020000s\n2m3.500000s 0m1.250000s\n')).toEqual({
    user: 123.5,
    system: 1.25,
  });
});

test('times that are none are an error', () => {
  expect(() => readTimes('0m0.01s 0m0.02s\n')).toThrow('two lines');
  expect(() => readTimes('')).toThrow('two lines');
});

test('a process may have brackets and spaces in its name', () => {
  const line = '42 (a (b) c) S 7 42 42 0 -1 4194560 100 0 0 0 150 50 9 9 20 0 11 0';
  expect(readState(line)).toEqual({ program: 'a (b) c', parent: 7, user: 1.5, system: 0.5 });
  expect(readState('')).toBeNull();
  expect(readState('42 (sh) S')).toBeNull();
});

test('memory is read in bytes; a process that has ended has none', () => {
  expect(readPeak('Name:\tnode\nVmHWM:\t   2048 kB\nVmRSS:\t 1 kB\n')).toBe(2_097_152);
  expect(readPeak('')).toBe(0);
});

test('a process that nobody waited for is an error, or is added from what was seen', () => {
  const counted = { user: 7, system: 1 };
  const seen = [
    { user: 6, system: 0.5 },
    { user: 4, system: 0.5 },
  ];
  expect(() => settleCost(counted, seen, 'x', true)).toThrow('seen to take');
  expect(settleCost(counted, seen, 'x', false)).toEqual({ user: 10, system: 1 });
  expect(settleCost(counted, seen.slice(1), 'x', true)).toEqual(counted);
});
