import { expect, test } from 'vitest';
import { openLibrary } from '../../src/loaders/library.ts';
import { forceOn } from '../../src/pipeline/catalogue/force.ts';
import { labelOf } from '../../src/site/label.ts';
import { searchNames } from '../../src/site/views/search-names.ts';
import { basisStates } from '../../src/workspace/search/basis-states.ts';

const { catalogue } = openLibrary();
const names = searchNames(catalogue);
const decree = 'nghi-dinh-98-2023-nd-cp';

test.each([
  ['2024-09', 'còn hiệu lực'],
  ['2025-07-02', 'đã được thay thế'],
  ['2023', 'chưa có hiệu lực'],
  ['2019-01-01', null],
  ['', null],
])('a hit in a plan of %s says of a decree that is replaced today: %s', (day, state) => {
  expect(basisStates([decree], day, names)).toEqual([{ id: decree, isDead: true, whenIssued: state }]);
});

test('a text that holds is not told of, and those that are no basis any more come first', () => {
  const cited = ['luat-06-2022-qh15', 'chi-thi-34-ct-tw-2014', decree];
  expect(basisStates(cited, '2024-09', names).map(({ id }) => id)).toEqual([decree, 'chi-thi-34-ct-tw-2014']);
});

test('what is told of a day is what the force of that day is', () => {
  for (const record of catalogue.registry.instruments) {
    if (record.issuedOn === null || names.changed[record.id] === undefined) continue;
    for (const day of [record.issuedOn, '2021-06-30', '2024-09-30', catalogue.today]) {
      if (day < record.issuedOn) continue;
      const expected = labelOf(forceOn(record, day, catalogue.registry)).text;
      expect(basisStates([record.id], day, names)[0]?.whenIssued, `${record.id} ${day}`).toBe(expected);
    }
  }
});
