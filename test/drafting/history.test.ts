import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { actionKey, applyAction, type DraftAction } from '../../src/drafting/actions.ts';
import { beginHistory, type History, mostSteps, redo, step, undo } from '../../src/drafting/history.ts';
import { type Draft, draft as draftSchema } from '../../src/schemas/draft.ts';
import { emptyDraft, lines, part } from './drafts.ts';

const text = fc.string({ maxLength: 20 });
const sectionId = fc.constantFrom(...emptyDraft().sections.map(({ id }) => id), 'phan-la');
const partId = fc.constantFrom('doan-1', 'doan-2', 'doan-3');
const by = fc.constantFrom<-1 | 1>(-1, 1);

const action: fc.Arbitrary<DraftAction> = fc.oneof(
  fc.record({
    type: fc.constant('type-field' as const),
    field: fc.constantFrom('subject' as const),
    value: text,
  }),
  fc.record({
    type: fc.constant('fill-slot' as const),
    name: fc.constantFrom('năm', 'tên phong trào'),
    value: text,
  }),
  fc.record({
    type: fc.constant('add-part' as const),
    section: sectionId,
    part: partId.map((id) => part(id, 'muc-dich', '1. Một;\na) Hai.')),
  }),
  fc.record({ type: fc.constant('edit-part' as const), part: partId, lines: text.map(lines) }),
  fc.record({ type: fc.constant('move-part' as const), part: partId, by }),
  fc.record({ type: fc.constant('carry-part' as const), part: partId, section: sectionId }),
  fc.record({ type: fc.constant('remove-part' as const), part: partId }),
  fc.record({ type: fc.constant('move-section' as const), section: sectionId, by }),
  fc.record({ type: fc.constant('remove-section' as const), section: sectionId }),
  fc.record({
    type: fc.constant('choose-signer' as const),
    signer: fc.constantFrom('deputy' as const, 'authorised' as const),
  }),
  fc.record({ type: fc.constant('type-recipients' as const), lines: fc.array(text, { maxLength: 4 }) }),
);

const isNew = (draft: Draft, one: DraftAction): boolean =>
  one.type !== 'add-part' || !draft.sections.some(({ parts }) => parts.some(({ id }) => id === one.part.id));

const act = (history: History<Draft>, one: DraftAction): History<Draft> =>
  isNew(history.present, one) ? step(history, applyAction(history.present, one), actionKey(one)) : history;

describe('steps', () => {
  test('taken back one by one lead to the beginning, brought again to the end', () => {
    fc.assert(
      fc.property(fc.array(action, { maxLength: 25 }), (actions) => {
        const begun = beginHistory(emptyDraft());
        const done = actions.reduce(act, begun);
        let back = done;
        while (back.past.length > 0) back = undo(back);
        expect(back.present).toEqual(begun.present);
        let forth = back;
        while (forth.future.length > 0) forth = redo(forth);
        expect(forth.present).toEqual(done.present);
      }),
      { numRuns: 200 },
    );
  });

  test('undo after any one action gives what was before', () => {
    fc.assert(
      fc.property(fc.array(action, { maxLength: 8 }), action, (actions, last) => {
        const before = { ...actions.reduce(act, beginHistory(emptyDraft())), key: null };
        const after = act(before, last);
        expect(after === before ? before.present : undo(after).present).toBe(before.present);
      }),
      { numRuns: 200 },
    );
  });

  test('every draft that actions lead to is valid', () => {
    fc.assert(
      fc.property(fc.array(action, { maxLength: 20 }), (actions) => {
        const { present } = actions.reduce(act, beginHistory(emptyDraft()));
        expect(draftSchema.safeParse(present).success).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  test('typing in one field is one step, typing in another a new one', () => {
    const typed = (name: string, value: string): DraftAction => ({ type: 'fill-slot', name, value });
    const history = [typed('a', 'x'), typed('a', 'xy'), typed('b', 'z')].reduce(
      act,
      beginHistory(emptyDraft()),
    );
    expect(history.past).toHaveLength(2);
    expect(undo(history).present.slots).toEqual({ a: 'xy' });
  });

  test('are bounded', () => {
    let history = beginHistory(0);
    for (let value = 1; value <= mostSteps + 50; value += 1) history = step(history, value);
    expect(history.past).toHaveLength(mostSteps);
  });
});
