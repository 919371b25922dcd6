import { expect, test } from 'vitest';
import { openLibrary } from '../../src/loaders/library.ts';
import { type InstrumentView, instrumentView } from '../../src/site/views/instrument.ts';
import { planStatus } from '../../src/site/views/plan.ts';

const { catalogue } = openLibrary();
const viewOf = (wanted: string): InstrumentView => {
  const record = catalogue.registry.instruments.find(({ id }) => id === wanted);
  if (record === undefined) throw new Error(`Unexpected ${wanted}, expected an instrument of the registry`);
  return instrumentView(catalogue, record);
};
const rows = [...catalogue.readings.values()].flatMap((reading) => {
  const { urgent, rest } = planStatus(catalogue, reading, null);
  return [
    ...urgent.map(({ label, since }) => ({ state: label.text, text: since ?? '' })),
    ...rest.map(({ label, text }) => ({ state: label.text, text })),
  ];
});

test('a law that was amended holds since its own first day', () => {
  const { sentence, events } = viewOf('luat-06-2022-qh15');
  expect(sentence).toBe('Còn hiệu lực từ 01/01/2024; được sửa đổi, bổ sung từ 01/10/2026.');
  expect(events.filter(({ text }) => text === 'Có hiệu lực').map(({ day }) => day)).toEqual(['01/01/2024']);
  expect(events.filter(({ day }) => day === '01/10/2026')).toHaveLength(1);
});

test('of what is not known no first day is told', () => {
  const { sentence, events } = viewOf('chi-thi-05-ct-tw-2016');
  expect(sentence).toBe('Chưa rõ còn hiệu lực hay không; hãy đối chiếu trước khi dùng.');
  expect(events.at(-1)?.text).toBe('Chưa rõ còn hiệu lực hay không');
  expect(rows.filter(({ state, text }) => state === 'không rõ' && text.startsWith('từ '))).toEqual([]);
});

test('what goes on with a matter is not called its replacement', () => {
  expect(viewOf('chi-thi-34-ct-tw-2014').instead?.lead).toBe('Văn bản tiếp nối:');
  expect(viewOf('nghi-dinh-98-2023-nd-cp').instead?.lead).toBe('Nay dùng:');
});
