import { expect, test } from 'vitest';
import { readContext } from '../../src/search/context.ts';
import { planQuery, type QueryPlan } from '../../src/search/plan-query.ts';
import { smallLexicon, smallNames } from './small-lexicon.ts';

const spaced = (list: readonly (readonly string[])[]): string[] => list.map((terms) => terms.join(' '));

/** A plan with its words joined; what every empty query has too is left out by `told`. */
const shown = (plan: QueryPlan) => ({
  core: plan.core.join(' '),
  variants: plan.variants.map(({ terms, weight }) => `${terms.join(' ')} ${weight}`),
  phrases: spaced(plan.phrases),
  excluded: spaced(plan.excluded),
  filters: plan.filters,
  number:
    plan.number === null
      ? null
      : [plan.number.number, plan.number.year, plan.number.symbol, plan.number.issuedIn, plan.number.issuer]
          .map((part) => part ?? '-')
          .join(' '),
  typedNumber: plan.typedNumber,
  numberKeys: plan.numberKeys,
  isNumberKnown: plan.isNumberKnown,
  numberWords: spaced(plan.numberWords),
  unknown: plan.unknown,
  unknownFields: plan.unknownFields.map(({ filter, value }) => `${filter}: ${value}`),
  flags: [
    ...(plan.isOpen ? ['open'] : []),
    ...(plan.mayBeOpen ? ['mayBeOpen'] : []),
    ...(plan.isUnmarked ? ['unmarked'] : []),
    ...(plan.isQuoted ? ['quoted'] : []),
  ].join(' '),
});

type Shown = ReturnType<typeof shown>;
const nothing: Shown = { ...shown(planQuery('', smallLexicon)), flags: '' };

test.each<[query: string, told: Partial<Shown>]>([
  ['thi đua', { core: 'thi đua', variants: ['thi đua 1'] }],
  ['thi dua', { core: 'thi dua', variants: ['thi dua 1'], flags: 'unmarked' }],
  ['hộ', { core: 'hộ', variants: ['hộ 1'], flags: 'open' }],
  ['hội', { core: 'hội', variants: ['hội 1'] }],
  ['khen thưởng h', { core: 'khen thưởng h', variants: ['khen thưởng h 1'], flags: 'open' }],
  ['"khen thưởng"', { core: 'khen thưởng', variants: ['khen thưởng 1'], flags: 'quoted' }],
  ['"khen thưởng" thi', { core: 'thi', variants: ['thi 1'], phrases: ['khen thưởng'], flags: 'unmarked' }],
  [
    '"khen" "thưởng xyzq" thi',
    {
      core: 'thi',
      variants: ['thi 1'],
      phrases: ['khen', 'thưởng xyzq'],
      unknown: ['xyzq'],
      flags: 'unmarked',
    },
  ],
  [
    'thi đua -khen -"nông thôn"',
    { core: 'thi đua', variants: ['thi đua 1'], excluded: ['khen', 'nông thôn'] },
  ],
  ['-khen', { core: 'khen', variants: ['khen 1'], flags: 'unmarked' }],
  ['nơi: bắc kạn thi đua', { core: 'thi đua', variants: ['thi đua 1'], filters: { place: ['bac-kan'] } }],
  [
    'năm: 2021-2023 khen',
    { core: 'khen', variants: ['khen 1'], filters: { year: ['2021', '2022', '2023'] }, flags: 'unmarked' },
  ],
  ['văn bản: 98/2023/NĐ-CP', { filters: { instrument: ['nd98'] } }],
  [
    'văn bản: xyz',
    { core: 'xyz', variants: ['xyz 1'], unknown: ['xyz'], unknownFields: ['instrument: xyz'] },
  ],
  [
    'nơi: xyz khen',
    { core: 'xyz khen', variants: ['xyz khen 1'], unknown: ['xyz'], unknownFields: ['place: xyz khen'] },
  ],
  [
    'nghị định 98/2023',
    {
      number: '98 2023 nd - ',
      typedNumber: 'nghi dinh 98/2023',
      numberKeys: ['982023nđcp'],
      isNumberKnown: true,
      numberWords: ['nghi dinh so 982023', 'nghi dinh 982023'],
    },
  ],
  [
    'nghị định 98',
    {
      number: '98 - nd - ',
      typedNumber: 'nghi dinh 98',
      numberKeys: ['982023nđcp'],
      isNumberKnown: true,
      numberWords: ['nghi dinh so 98', 'nghi dinh 98'],
    },
  ],
  ['98', { core: '98', variants: ['98 1'], flags: 'unmarked' }],
  [
    '98/2023',
    { number: '98 2023  - ', typedNumber: '98/2023', numberKeys: ['982023nđcp'], isNumberKnown: true },
  ],
  [
    '98/2023 khen',
    {
      core: 'khen',
      variants: ['khen 1'],
      number: '98 2023  - ',
      typedNumber: '98/2023',
      numberKeys: ['982023nđcp'],
      isNumberKnown: true,
      flags: 'unmarked',
    },
  ],
  ['77/2021', { number: '77 2021  - ', typedNumber: '77/2021' }],
  ['77/2021 khen', { core: '772021 khen', variants: ['772021 khen 1'], flags: 'unmarked' }],
  ['số 19', { number: '19 -  - ', typedNumber: 'so 19', numberKeys: ['19ctttg'], isNumberKnown: true }],
  ['số 77 khen', { core: 'số 77 khen', variants: ['số 77 khen 1'] }],
  [
    'chỉ thị 1',
    {
      number: '1 - ct - ',
      typedNumber: 'chi thi 1',
      numberKeys: ['19ctttg', '119ctttg'],
      numberWords: ['chi thi so 1', 'chi thi 1', 'chi thi so 01', 'chi thi 01'],
    },
  ],
  [
    'nghị định 9',
    {
      number: '9 - nd - ',
      typedNumber: 'nghi dinh 9',
      numberKeys: ['982023nđcp'],
      numberWords: ['nghi dinh so 9', 'nghi dinh 9', 'nghi dinh so 09', 'nghi dinh 09'],
    },
  ],
  [
    'chỉ thị 19 của Thủ tướng',
    {
      number: '19 - ct - ttg',
      typedNumber: 'chi thi 19 cua thu tuong',
      numberKeys: ['19ctttg'],
      isNumberKnown: true,
      numberWords: ['chi thi so 19', 'chi thi 19'],
    },
  ],
  ['NTM', { core: 'nông thôn mới', variants: ['nông thôn mới 0.9'] }],
  ['ntm khen', { core: 'nông thôn mới khen', variants: ['nông thôn mới khen 0.9'] }],
  ['nông thôn mới', { core: 'nông thôn mới', variants: ['nông thôn mới 1'] }],
  ['xyzq', { core: 'xyzq', variants: ['xyzq 1'], unknown: ['xyzq'] }],
  ['xyzq khen', { core: 'xyzq khen', variants: ['xyzq khen 1'], unknown: ['xyzq'] }],
  ['quản lí', { core: 'quản lí', variants: ['quản lí 1', 'quản lý 0.97'] }],
  ['2021 2025', { core: '2021 2025', variants: ['2021 2025 1', '20212025 0.97'], flags: 'unmarked' }],
  ['2021-2025', { core: '20212025', variants: ['20212025 1'], flags: 'unmarked' }],
  ['2021 đến 2025', { core: '20212025', variants: ['20212025 0.97'] }],
  ['giai đoạn 2021', { core: 'giai đoạn 2021', variants: ['giai đoạn 2021 1'], unknown: ['giai', 'đoạn'] }],
  [
    'thế nào là dân vận khéo',
    {
      core: 'là dân vận khéo',
      variants: ['thế nào là dân vận khéo 1', 'là dân vận khéo 0.95'],
      unknown: ['thế', 'nào', 'là'],
    },
  ],
  [
    'cho tôi hỏi khen thưởng',
    {
      core: 'khen thưởng',
      variants: ['khen thưởng 0.95'],
    },
  ],
  [
    'khen thưởng đột xuất dân vận khéo nông thôn',
    {
      core: 'khen thưởng đột xuất dân vận khéo nông thôn',
      variants: ['khen thưởng đột xuất dân vận khéo nông thôn 1'],
    },
  ],
  [
    'khen thưởng đột xuất dân vận khéo nông thôn mới hộ',
    {
      core: 'khen thưởng đột xuất dân vận khéo nông thôn mới hộ',
      variants: ['khen thưởng đột xuất dân vận khéo nông thôn mới hộ 1'],
      flags: 'open',
    },
  ],
  ['?!', {}],
  ['5', { core: '5', variants: ['5 1'], flags: 'unmarked' }],
  ['thi 5', { core: 'thi 5', variants: ['thi 5 1'], flags: 'unmarked' }],
])('%j is read as %j', (query, told) => {
  expect(shown(planQuery(query, smallLexicon, smallNames))).toEqual({ ...nothing, ...told });
});

test('a query of more than forty words is read to the fortieth, one of four hundred characters to the last', () => {
  expect(planQuery('thi '.repeat(60), smallLexicon).typed).toHaveLength(40);
  expect(planQuery(`${'x'.repeat(399)} thi`, smallLexicon).typed).toHaveLength(1);
});

test('the rarer a word, the more it tells; an unknown one tells as much as the others', () => {
  const { weights } = planQuery('thi khen xyzq', smallLexicon);
  const frequency = (term: string): number => 0.1 + Math.log2(1 / smallLexicon.frequency(term));
  expect(weights.get('khen')).toBeCloseTo(frequency('khen'));
  expect(weights.get('thi')).toBeCloseTo(frequency('thi'));
  expect(weights.get('xyzq')).toBeCloseTo((frequency('thi') + frequency('khen')) / 2);
  expect(planQuery('xyzq', smallLexicon).weights.get('xyzq')).toBe(1);
});

/** What a query asks for beside its place, level and year: `words | filters | what was typed for them | unknown | open`. */
test.each([
  ['khen thưởng bắc kạn', 'khen thưởng | place: bac-kan | bắc kạn |  |  | place'],
  ['bac kan khen', 'khen | place: bac-kan | bac kan |  |  | place'],
  ['bắc kạn', 'kế hoạch | place: bac-kan | bắc kạn |  |  | place'],
  ['khen 2021', 'khen | year: 2021 | 2021 |  |  | year'],
  ['khen năm 2021', 'khen | year: 2021 | năm 2021 |  |  | year'],
  ['năm 2021', 'kế hoạch | year: 2021 | năm 2021 |  |  | year'],
  ['bac kan 2021', 'kế hoạch | place: bac-kan; year: 2021 | bac kan 2021 |  |  | place year'],
  ['khen thưởng của bắc kạn', 'khen thưởng | place: bac-kan | của bắc kạn |  |  | place'],
  ['khen tren dia ban tinh bac kan', 'khen | place: bac-kan | tren dia ban tinh bac kan |  |  | place'],
  ['khen thưởng cấp xã 2021', 'khen thưởng | level: commune; year: 2021 | cấp xã 2021 |  |  | level year'],
  ['khen bắc kạn 2021', 'khen | place: bac-kan; year: 2021 | bắc kạn 2021 |  |  | place year'],
  ['khen ba bể bắc kạn', 'khen bắc kạn | place: bac-kan/ba-be | ba bể | bắc kạn |  | place'],
  ['huyện ba bể tỉnh bắc kạn khen', 'khen | place: bac-kan/ba-be | huyện ba bể tỉnh bắc kạn |  |  | place'],
  ['khen nai', null],
  ['"khen bắc kạn"', null],
  ['98/2023 bắc kạn', ' | place: bac-kan | bắc kạn |  |  | place'],
  ['nghị định 98 khen bắc kạn', 'khen | place: bac-kan | bắc kạn |  |  | place'],
  ['khen thưởng đồng nai hộ', 'khen thưởng hộ | place: dong-nai | đồng nai |  | open | place'],
  ['khen hộ đồng nai', 'khen hộ | place: dong-nai | đồng nai | hộ |  | place'],
  ['khen 20211', null],
  ['xyzq bắc kạn khen', 'xyzq khen | place: bac-kan | bắc kạn | xyzq |  | place'],
])('%j has the context %j', (query, expected) => {
  const context = readContext(planQuery(query, smallLexicon, smallNames), smallNames);
  const told =
    context === null
      ? null
      : [
          context.plan.core.join(' '),
          Object.entries(context.filters)
            .map(([name, values]) => `${name}: ${values.join(', ')}`)
            .join('; '),
          context.typed.join(' '),
          context.plan.unknown.join(' '),
          context.plan.isOpen ? 'open' : '',
          Object.keys(context.plan.filters).join(' '),
        ].join(' | ');
  expect(told).toBe(expected);
});
