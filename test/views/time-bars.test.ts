import { expect, test } from 'vitest';
import { openLibrary } from '../../src/loaders/library.ts';
import { instrumentView } from '../../src/site/views/instrument.ts';

const { catalogue } = openLibrary();
const views = catalogue.registry.instruments.map((record) => instrumentView(catalogue, record));
const drawn = views.flatMap(({ id, bars }) => (bars === null ? [] : [{ id, bars }]));

test('the plan that a lapse fell into is drawn beside the decree that lapsed', () => {
  const bars = drawn.find(({ id }) => id === 'nghi-dinh-98-2023-nd-cp')?.bars;
  const plan = bars?.rows.find(({ stretches }) => stretches[0]?.shape === 'plan');
  const [stretch] = plan?.stretches ?? [];
  const end = bars?.end?.left ?? 0;
  expect(bars?.end?.day).toBe('01/7/2025');
  expect(stretch && stretch.left < end && stretch.left + stretch.width > end).toBe(true);
});

test('a doubtful end is drawn as open, and its words say so', () => {
  const record = catalogue.registry.instruments.find(({ id }) => id === 'nghi-dinh-91-2017-nd-cp');
  if (record === undefined) throw new Error('the decree is missing');
  const force = record.force?.map((one) =>
    one.state === 'replaced' ? { ...one, claim: { ...one.claim, confidence: 'unverified' as const } } : one,
  );
  const { bars } = instrumentView(catalogue, { ...record, force });
  const own = bars?.rows.find(({ isThis }) => isThis);
  expect(own?.stretches.map(({ shape }) => shape)).toEqual(['holds', 'open']);
  expect(own?.span).toContain('chưa kiểm chứng');
  expect(bars?.end).toBeNull();
});

test.each(drawn.map(({ id, bars }) => [id, bars] as const))(
  'the picture of %s stays within its axis',
  (_, bars) => {
    for (const { left, width } of bars.rows.flatMap(({ stretches }) => stretches)) {
      expect(left).toBeGreaterThanOrEqual(0);
      expect(left + width).toBeLessThanOrEqual(101);
    }
    expect(bars.rows.filter(({ isThis }) => isThis)).toHaveLength(1);
  },
);

test('nothing is drawn as in force that is dead or doubtful today', () => {
  for (const { id, bars } of drawn) {
    const view = views.find((one) => one.id === id);
    const last = bars.rows.find(({ isThis }) => isThis)?.stretches.at(-1);
    if (last?.shape === 'holds' && last.left + last.width > 99) expect(view?.label.shape, id).toBe('holds');
  }
});
