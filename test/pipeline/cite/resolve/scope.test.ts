import { expect, test } from 'vitest';
import { placeSlug, scopeAnswers } from '../../../../src/pipeline/cite/resolve/scope.ts';
import type { DocumentContext } from '../../../../src/pipeline/mention.ts';
import { place } from '../../../../src/schemas/place.ts';
import { registry } from '../registry.ts';

const from = (place: string | null): DocumentContext => ({
  id: 'x',
  day: '2023-01-01',
  level: 'province',
  place,
  reference: null,
  subject: null,
});

test.each([
  ['central', 'UBND tỉnh', 'bac-kan', true],
  ['bac-kan', 'UBND tỉnh Bắc Kạn', 'dong-nai', true],
  ['bac-kan', 'Tỉnh ủy Bắc Kạn', null, true],
  ['bac-kan', 'UBND tỉnh', 'bac-kan', true],
  ['bac-kan', 'UBND tỉnh', 'bac-kan/ba-be', true],
  ['bac-kan', 'UBND tỉnh', 'bac-kan-moi', false],
  ['bac-kan', 'UBND huyện', 'bac-kan/ba-be', false],
  ['bac-kan/ba-be', 'UBND huyện', 'bac-kan/ba-be', true],
  ['bac-kan/ba-be', 'UBND huyện', 'bac-kan/ba-be/xa-a', true],
  ['bac-kan/ba-be', 'UBND huyện Ba Bể', 'dong-nai', true],
  ['bac-kan', 'UBND tỉnh Hà Giang', 'bac-kan', false],
  ['bac-kan/ba-be/dia-linh', 'UBND xã Địa Linh', 'dong-nai', true],
  ['bac-kan', 'Huyện ủy', 'bac-kan/ba-be', false],
  ['bac-kan', 'Tỉnh ủy', 'bac-kan/ba-be', true],
  ['bac-kan', 'UBND tỉnh Bắc Kạnh', 'bac-kan', false],
  ['bac-kan', null, 'bac-kan', true],
  ['bac-kan', null, 'bac-kan/ba-be', true],
  ['bac-kan', null, 'dong-nai', false],
  ['bac-kan', null, null, false],
  ['bac-kan', 'Sở Nội vụ', 'bac-kan', true],
])('an instrument of %s answers to “%s” printed in %s: %s', (scope, body, place, expected) => {
  expect(scopeAnswers(scope, body, from(place), registry)).toBe(expected);
});

test('a place of the registry goes by its name there', () => {
  const claim = { source: 'test', confidence: 'official', checkedOn: '2026-01-01' };
  const places = [
    place.parse({ id: 'dong-nai', name: 'Đồng Nai', type: 'tỉnh', level: 'province', claim }),
    place.parse({ id: 'bac-kan', name: 'Bắc Cạn', type: 'tỉnh', level: 'province', claim }),
  ];
  const answers = (body: string) => scopeAnswers('bac-kan', body, from('ha-giang'), { ...registry, places });
  expect(answers('UBND tỉnh Bắc Cạn')).toBe(true);
  expect(answers('UBND tỉnh Bắc Kạn')).toBe(false);
});

test.each([
  ['Đảng bộ tỉnh Bình Định', 'binh-dinh'],
  ['UBND huyện Ba Bể', 'ba-be'],
  ['UBND tỉnh', null],
  ['Chính phủ', null],
])('the place that “%s” names is %s', (body, expected) => {
  expect(placeSlug(body)).toBe(expected);
});
