import { expect, test } from 'vitest';
import { slotNames } from '../../../../src/pipeline/clause/families/slot-names.table.ts';
import { slotKindsByName } from '../../../../src/pipeline/clause/slots.table.ts';

test('every blank of a family is one that forms know', () => {
  expect(slotNames.filter(({ slot }) => !slotKindsByName.has(slot))).toEqual([]);
});
