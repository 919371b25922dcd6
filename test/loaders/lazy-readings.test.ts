import { expect, test } from 'vitest';
import { openLibrary } from '../../src/loaders/library.ts';
import { LazyReadings } from '../../src/loaders/readings/lazy-readings.ts';

const [[, model] = []] = openLibrary().catalogue.readings;
if (model === undefined) throw new Error('no plans');

const ids = Array.from({ length: 200 }, (_, at) => `ke-hoach-${at}`);

const counted = () => {
  const read: string[] = [];
  const readings = new LazyReadings(ids, (id) => {
    read.push(id);
    return { ...model, entry: { ...model.entry, id } };
  });
  return { read, readings };
};

test('nothing is read before it is asked for, and what was asked for last is not read again', () => {
  const { read, readings } = counted();
  expect(readings.size).toBe(200);
  expect(readings.has('ke-hoach-7')).toBe(true);
  expect([...readings.keys()]).toEqual(ids);
  expect(read).toEqual([]);
  expect(readings.get('ke-hoach-7')).toBe(readings.get('ke-hoach-7'));
  expect(readings.get('ke-hoach-7')?.entry.id).toBe('ke-hoach-7');
  expect(read).toEqual(['ke-hoach-7']);
});

test('a plan that is not there is undefined', () => {
  const { read, readings } = counted();
  expect(readings.get('ke-hoach-200')).toBeUndefined();
  expect(read).toEqual([]);
});

test('all come in their order, each read once', () => {
  const { read, readings } = counted();
  const seen: string[] = [];
  readings.forEach((reading, id) => {
    seen.push(`${id} ${reading.entry.id}`);
  });
  expect(seen).toEqual(ids.map((id) => `${id} ${id}`));
  expect(read).toEqual(ids);
  expect([...readings].map(([id]) => id)).toEqual(ids);
});
