import { expect, test } from 'vitest';
import { creativeWork, jsonLdText, legislation } from '../../src/render/json-ld.ts';

const facts = {
  url: 'https://a.example/van-ban/x/',
  name: 'Nghị định 98/2023/NĐ-CP',
  title: 'Quy định chi tiết',
  reference: '98/2023/NĐ-CP',
  issuedOn: '2023-12-31',
  kind: 'Nghị định',
  issuer: 'Chính phủ',
  picture: 'https://a.example/x.png',
};

test.each([
  ['inForce', 'https://schema.org/InForce'],
  ['replaced', 'https://schema.org/NotInForce'],
  ['partlyLapsed', 'https://schema.org/PartiallyInForce'],
])('an instrument that is %s says %s', (state, force) => {
  expect(legislation({ ...facts, state })['legislationLegalForce']).toBe(force);
});

test.each([null, 'unknown', 'succeeded', 'toString'])(
  'no legal force is claimed on the state %j',
  (state) => {
    expect(legislation({ ...facts, state })).not.toHaveProperty('legislationLegalForce');
  },
);

test('a plan is a work and claims no force; what is not known is left out', () => {
  const work = creativeWork({ url: 'https://a.example/', name: 'Kế hoạch', identifier: null, basedOn: [] });
  expect(Object.keys(work)).toEqual(['@context', '@type', 'url', 'name', 'inLanguage']);
});

test('no text can end the script element that holds it', () => {
  const text = jsonLdText(creativeWork({ url: 'u', name: '</script><script>alert(1)</script>' }));
  expect(text).not.toContain('<');
  expect(JSON.parse(text)).toMatchObject({ name: '</script><script>alert(1)</script>' });
});
