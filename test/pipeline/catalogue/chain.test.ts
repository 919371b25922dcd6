import { expect, test } from 'vitest';
import { buildCatalogue } from '../../../src/pipeline/catalogue/catalogue.ts';
import { buildChainGraph, chainHeads, chainOf } from '../../../src/pipeline/catalogue/chain.ts';
import { emptyRegistry, type Registry } from '../../../src/pipeline/registry.ts';
import { run } from '../../../src/pipeline/run.ts';
import { instrument } from '../../../src/schemas/instrument.ts';
import { place } from '../../../src/schemas/place.ts';

const claim = { source: 'x', confidence: 'official', checkedOn: '2026-11-21' } as const;

const registry: Registry = {
  ...emptyRegistry,
  instruments: [
    instrument.parse({
      id: 'chi-thi-19-ct-ttg-2021',
      kind: 'directive',
      family: 'state',
      number: '19',
      symbol: 'CT-TTg',
      year: 2021,
      reference: '19/CT-TTg',
      issuedOn: '2021-07-16',
      issuer: 'Thủ tướng Chính phủ',
      scope: 'central',
      title: 'phát động thi đua thực hiện thắng lợi nhiệm vụ',
      identityClaim: claim,
    }),
  ],
  places: ['ninh-thuan', 'ninh-thuan/bac-ai'].map((id) =>
    place.parse({
      id,
      name: id === 'ninh-thuan' ? 'Ninh Thuận' : 'Bác Ái',
      type: id === 'ninh-thuan' ? 'tỉnh' : 'huyện',
      level: id === 'ninh-thuan' ? 'province' : 'district',
      claim,
    }),
  ),
  issuers: [
    {
      id: 'ttg',
      name: 'Thủ tướng Chính phủ',
      level: 'central',
      family: 'state',
      symbols: ['TTg'],
      aliases: [],
    },
    {
      id: 'ubnd',
      name: 'Ủy ban nhân dân',
      level: 'province',
      family: 'state',
      symbols: ['UBND'],
      aliases: [],
    },
  ],
};

const plan = (
  id: string,
  {
    body,
    number,
    day,
    subject,
    basis,
  }: Readonly<Record<'body' | 'number' | 'day' | 'subject' | 'basis', string>>,
) =>
  run(
    {
      path: `${id}.txt`,
      sha256: '0'.repeat(64),
      text: [
        `ỦY BAN NHÂN DÂN\n${body}`,
        `Số: ${number}`,
        `Ninh Thuận, ${day}`,
        'KẾ HOẠCH',
        subject,
        basis,
        'I. MỤC ĐÍCH, YÊU CẦU',
        '1. Mục đích: Nâng cao chất lượng phong trào thi đua.',
      ].join('\n\n'),
    },
    registry,
    { id },
  );

const directive = 'Chỉ thị số 19/CT-TTg ngày 16/7/2021 của Thủ tướng Chính phủ';

const province = plan('tinh', {
  body: 'TỈNH NINH THUẬN',
  number: '120/KH-UBND',
  day: 'ngày 20 tháng 9 năm 2021',
  subject: `Triển khai thực hiện ${directive}`,
  basis: `Căn cứ ${directive}; Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:`,
});

const district = plan('huyen', {
  body: 'HUYỆN BÁC ÁI',
  number: '45/KH-UBND',
  day: 'ngày 30 tháng 10 năm 2021',
  subject: 'Phát động phong trào thi đua năm 2022',
  basis:
    'Thực hiện Kế hoạch số 120/KH-UBND ngày 20/9/2021 của Ủy ban nhân dân tỉnh Ninh Thuận; Ủy ban nhân dân huyện ban hành Kế hoạch như sau:',
});

const graph = buildChainGraph(buildCatalogue([province, district], registry, '2026-11-21'));
const told = (id: string) => chainOf(graph, id).map(({ id: other, step }) => [other, step]);

test('a chain goes from the directive through the province to the district, the held plan in place of its stub', () => {
  expect(told('huyen')).toEqual([
    ['chi-thi-19-ct-ttg-2021', -2],
    ['tinh', -1],
    ['huyen', 0],
  ]);
  expect(told('tinh')).toEqual([
    ['chi-thi-19-ct-ttg-2021', -1],
    ['tinh', 0],
    ['huyen', 1],
  ]);
  expect(chainOf(graph, 'huyen').at(-1)?.carriesOut[0]?.row.before).toContain('Thực hiện');
});

test('heads are told with what carries them out', () => {
  expect(chainHeads(graph)).toEqual([
    { id: 'chi-thi-19-ct-ttg-2021', count: 1 },
    { id: 'tinh', count: 1 },
  ]);
});

test('a text that nobody links stands alone', () => {
  expect(told('khong-co')).toEqual([['khong-co', 0]]);
});

test('what is missing in the middle is a stub, and its title tells what it carries out', () => {
  const lone = plan('huyen-le', {
    body: 'HUYỆN BÁC ÁI',
    number: '46/KH-UBND',
    day: 'ngày 30 tháng 11 năm 2021',
    subject: 'Phát động phong trào thi đua năm 2022',
    basis: `Thực hiện Kế hoạch số 121/KH-UBND ngày 21/9/2021 của Ủy ban nhân dân tỉnh về thực hiện ${directive} về việc phát động thi đua thực hiện thắng lợi nhiệm vụ; Ủy ban nhân dân huyện ban hành Kế hoạch như sau:`,
  });
  const chain = chainOf(buildChainGraph(buildCatalogue([lone], registry, '2026-11-21')), 'huyen-le');
  expect(chain.map(({ step }) => step)).toEqual([-2, -1, 0]);
  expect(chain[1]?.id).toContain('ke-hoach-121-kh-ubnd-2021');
  expect(chain[1]?.carriesOut[0]?.witness).toBe('title');
});

test('laws are no link, and what looks back carries nothing out', () => {
  const reviewing = plan('so-ket', {
    body: 'HUYỆN BÁC ÁI',
    number: '47/KH-UBND',
    day: 'ngày 30 tháng 11 năm 2023',
    subject: `Sơ kết 2 năm thực hiện ${directive}`,
    basis: 'Căn cứ Luật Thi đua, khen thưởng; Ủy ban nhân dân huyện ban hành Kế hoạch như sau:',
  });
  expect(buildChainGraph(buildCatalogue([reviewing], registry, '2026-11-21')).up.size).toBe(0);
});

const link = (lower: string, upper: string) => {
  const [first] = [...graph.up.values()].flat();
  if (first === undefined) throw new Error('no link to copy');
  return { ...first, lower, upper };
};
const graphOf = (pairs: readonly (readonly [string, string])[]) => {
  const links = pairs.map(([lower, upper]) => link(lower, upper));
  return { up: Map.groupBy(links, ({ lower }) => lower), down: Map.groupBy(links, ({ upper }) => upper) };
};

test('a circle ends, and each text of it stands once', () => {
  const chain = chainOf(
    graphOf([
      ['a', 'b'],
      ['b', 'a'],
      ['b', 'c'],
      ['c', 'b'],
    ]),
    'a',
  );
  expect(chain.map(({ id }) => id).sort()).toEqual(['a', 'b', 'c']);
});

test('many children, and nothing beyond two steps', () => {
  const children = Array.from({ length: 3000 }, (_, index) => [`con-${index}`, 'goc'] as const);
  const chain = chainOf(graphOf([...children, ['chau', 'con-1'], ['chat', 'chau']]), 'goc');
  expect(chain).toHaveLength(3002);
  expect(chain.some(({ id }) => id === 'chat')).toBe(false);
});

test('what is carried out directly and through another stands above that other', () => {
  const chain = chainOf(
    graphOf([
      ['xa', 'tinh'],
      ['xa', 'trung-uong'],
      ['tinh', 'trung-uong'],
    ]),
    'xa',
  );
  expect(chain.map(({ id, step }) => [id, step])).toEqual([
    ['trung-uong', -2],
    ['tinh', -1],
    ['xa', 0],
  ]);
});
