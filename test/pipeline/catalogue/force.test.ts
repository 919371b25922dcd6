import { describe, expect, test } from 'vitest';
import { forceOn, isDead, successorsOn } from '../../../src/pipeline/catalogue/force.ts';
import { lookAlikesOf, relationsOf } from '../../../src/pipeline/catalogue/relations.ts';
import { emptyRegistry, type Registry } from '../../../src/pipeline/registry.ts';
import { type Instrument, instrument } from '../../../src/schemas/instrument.ts';

const official = { source: 'Công báo', confidence: 'official', checkedOn: '2026-11-21' } as const;
const unverified = { ...official, confidence: 'unverified' } as const;

const decree = (id: string, number: string, issuedOn: string, more: object = {}): Instrument =>
  instrument.parse({
    id,
    kind: 'decree',
    family: 'state',
    number,
    symbol: 'NĐ-CP',
    year: Number(issuedOn.slice(0, 4)),
    reference: `${number}/${issuedOn.slice(0, 4)}/NĐ-CP`,
    issuedOn,
    issuer: 'Chính phủ',
    scope: 'central',
    title: 'Quy định chi tiết',
    identityClaim: official,
    ...more,
  });

const first = decree('first', '10', '2017-07-31', {
  force: [{ state: 'inForce', from: '2017-10-01', claim: official }],
});
const second = decree('second', '20', '2023-12-31', {
  force: [{ state: 'inForce', from: '2024-01-01', claim: official }],
  relations: [{ kind: 'replaces', target: 'first', from: '2024-01-01', claim: unverified }],
});
const third = decree('third', '10', '2025-06-14', {
  force: [{ state: 'inForce', from: '2025-07-01', claim: official }],
  relations: [{ kind: 'replaces', target: 'second', from: '2025-07-01', claim: official }],
});
const registry: Registry = { ...emptyRegistry, instruments: [first, second, third] };

describe('forceOn', () => {
  test.each([
    ['2017-06-01', 'notYet', null],
    ['2017-08-15', 'notYet', '2017-10-01'],
    ['2020', 'inForce', '2017-10-01'],
    ['2023-12-31', 'inForce', '2017-10-01'],
    ['2024-01-01', 'replaced', '2024-01-01'],
  ])('on %s the first decree is %s since %s', (day, state, since) => {
    expect(forceOn(first, day, registry)).toMatchObject({ state, since });
  });

  test('a lapse on an unverified claim keeps the claim, so that the page can say how far to trust it', () => {
    expect(forceOn(first, '2026-01-01', registry)).toMatchObject({
      by: 'second',
      claim: { confidence: 'unverified' },
    });
  });

  test('"in force" is never said on an unverified claim', () => {
    const doubtful = decree('doubtful', '30', '2019-01-01', {
      force: [{ state: 'inForce', from: '2019-02-01', claim: unverified }],
    });
    expect(forceOn(doubtful, '2020-01-01', registry)).toMatchObject({ state: 'unknown', claim: unverified });
  });

  test('an instrument of which nothing is claimed is unknown', () => {
    expect(forceOn(decree('silent', '31', '2019-01-01'), '2020', registry)).toMatchObject({
      state: 'unknown',
      claim: null,
    });
  });

  test('a partial lapse stays partial', () => {
    const partly = decree('partly', '32', '2019-01-01', {
      force: [
        { state: 'inForce', from: '2019-02-01', claim: official },
        { state: 'partlyLapsed', from: '2021-01-01', claim: official },
      ],
    });
    const { state } = forceOn(partly, '2022', registry);
    expect(state).toBe('partlyLapsed');
    expect(isDead(state)).toBe(false);
  });

  test.each([
    ['2023-06-01', '2021-01-01'],
    ['2026-11-21', '2021-01-01'],
  ])('a text that was amended is on %s in force since the day it took effect', (day, since) => {
    const amended = decree('amended', '35', '2020-12-01', {
      force: [
        { state: 'inForce', from: '2021-01-01', claim: official },
        { state: 'inForce', from: '2024-01-01', claim: official },
      ],
    });
    expect(forceOn(amended, day, registry)).toMatchObject({ state: 'inForce', since });
  });

  test('force that came back counts from the day on which it did; an unverified claim carries no day', () => {
    const back = decree('back', '36', '2020-12-01', {
      force: [
        { state: 'inForce', from: '2021-01-01', claim: official },
        { state: 'lapsed', from: '2022-01-01', claim: official },
        { state: 'inForce', from: '2023-01-01', claim: official },
      ],
    });
    const doubted = decree('doubted', '37', '2020-12-01', {
      force: [
        { state: 'inForce', from: '2021-01-01', claim: unverified },
        { state: 'inForce', from: '2023-01-01', claim: official },
      ],
    });
    expect(forceOn(back, '2026', registry).since).toBe('2023-01-01');
    expect(forceOn(doubted, '2026', registry).since).toBe('2023-01-01');
  });

  test('on one day, what names its cause is told before what does not', () => {
    const told = decree('told', '33', '2019-01-01', {
      force: [{ state: 'replaced', from: '2024-01-01', claim: official }],
    });
    const cause = decree('cause', '34', '2023-12-01', {
      relations: [{ kind: 'replaces', target: 'told', from: '2024-01-01', claim: official }],
    });
    expect(forceOn(told, '2025', { ...emptyRegistry, instruments: [told, cause] }).by).toBe('cause');
  });
});

describe('successorsOn', () => {
  test('the chain leads to the instrument to cite on that day', () => {
    expect(successorsOn(first, '2026-11-21', registry).map(({ id }) => id)).toEqual(['second', 'third']);
    expect(successorsOn(first, '2025-01-01', registry).map(({ id }) => id)).toEqual(['second']);
  });

  test('a circle of replacements ends', () => {
    const a = decree('a', '40', '2010-01-01', {
      relations: [{ kind: 'replaces', target: 'b', from: '2011-01-01', claim: official }],
    });
    const b = decree('b', '41', '2010-01-01', {
      relations: [{ kind: 'replaces', target: 'a', from: '2011-01-01', claim: official }],
    });
    expect(successorsOn(a, '2020', { ...emptyRegistry, instruments: [a, b] })).toHaveLength(1);
  });
});

test('a relation is seen from both ends', () => {
  expect(relationsOf(second, registry)).toMatchObject([
    { kind: 'replaces', voice: 'active', other: 'first' },
    { kind: 'replaces', voice: 'passive', other: 'third' },
  ]);
});

test('the same number and symbol of another year is a look-alike', () => {
  expect(lookAlikesOf(first, registry).map(({ id }) => id)).toEqual(['third']);
});
