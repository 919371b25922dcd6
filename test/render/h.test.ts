import { expect, test } from 'vitest';
import { h } from '../../src/render/h.ts';

test('an element holds text, elements or both', () => {
  expect(h('b', 'I.')).toEqual({
    type: 'element',
    tagName: 'b',
    properties: {},
    children: [{ type: 'text', value: 'I.' }],
  });
  expect(h('section', h('p', 'a')).children).toEqual([h('p', 'a')]);
  expect(h('p', ['a', h('b', 'c')]).children).toEqual([{ type: 'text', value: 'a' }, h('b', 'c')]);
  expect(h('br').children).toEqual([]);
});

test('properties are told from what it holds', () => {
  const row = h('tr', { id: 'L7' }, [h('td', 'x')]);
  expect(row.properties).toEqual({ id: 'L7' });
  expect(row.children).toEqual([h('td', 'x')]);
  expect(h('div', { className: ['note'] }).children).toEqual([]);
});
