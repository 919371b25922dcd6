import { describe, expect, test } from 'vitest';
import { slotShapes } from '../../../src/pipeline/clause/slot-shapes.table.ts';
import { slotKinds, slotKindsByName } from '../../../src/pipeline/clause/slots.table.ts';
import { fillSlots, slotPieces, slotsIn } from '../../../src/pipeline/clause/slots.ts';

describe('the table of blanks', () => {
  test('every name stands once', () => {
    expect(slotKindsByName.size).toBe(slotKinds.length);
  });

  test.each(slotKinds)(
    '[$name] has an example of its own shape and a name that brackets can hold',
    (kind) => {
      const shape = slotShapes.find(({ id }) => id === kind.shape);
      expect(kind.example).toMatch(new RegExp(`^(?:${shape?.source})$`, 'u'));
      expect(slotsIn(`trước [${kind.name}] sau`)).toEqual([kind.name]);
    },
  );
});

describe('blanks in a text', () => {
  test('are found once each, in their order', () => {
    expect(slotsIn('Năm [năm], [tên cơ quan] phát động; hết năm [năm].')).toEqual(['năm', 'tên cơ quan']);
  });

  test('the pieces joined are the text', () => {
    for (const text of ['', '[]', '[năm]', 'a [năm', 'a] [b]c[d] ', '[[năm]]', '[một\nhai]'])
      expect(
        slotPieces(text)
          .map((piece) => piece.text)
          .join(''),
      ).toBe(text);
  });

  test('are filled everywhere; an empty value leaves the blank', () => {
    expect(fillSlots('năm [năm] và năm [năm], [chủ đề]', { năm: '2027', 'chủ đề': ' ' })).toBe(
      'năm 2027 và năm 2027, [chủ đề]',
    );
  });

  test('take a value as it is, even one that looks like a blank or a pattern', () => {
    expect(fillSlots('[năm] [ngày]', { năm: '$& [ngày]', ngày: '01/7/2025' })).toBe('$& [ngày] 01/7/2025');
    expect(fillSlots('[constructor]', {})).toBe('[constructor]');
  });
});
