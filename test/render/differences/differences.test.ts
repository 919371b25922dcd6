import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openLibrary } from '../../../src/loaders/library.ts';
import { pairLines } from '../../../src/render/differences/pair-lines.ts';
import { groupsOfPlans, rowsOfGroup } from '../../../src/render/differences/plan-differences.ts';
import { roleGroups } from '../../../src/render/differences/role-groups.table.ts';
import { stretchesOf, wordDifferences } from '../../../src/render/differences/word-differences.ts';
import { wordTokens } from '../../../src/render/differences/word-tokens.ts';
import { role } from '../../../src/schemas/role.ts';
import { growthOf, steep } from '../../growth.ts';

const shown = (first: string, second: string): string =>
  wordDifferences(first, second)
    .map(({ kind, text }) => (kind === 'same' ? text : `${kind === 'added' ? '+' : '-'}[${text}]`))
    .join(' ');

describe('words', () => {
  test.each([
    [
      'Gửi báo cáo về Phòng Nội vụ trước ngày 15/5.',
      'Gửi báo cáo về Sở Nội vụ trước ngày 20/5.',
      'Gửi báo cáo về -[Phòng] +[Sở] Nội vụ trước ngày -[15/5] +[20/5] .',
    ],
    ['Nâng cao chất lượng', 'Nâng cao hơn nữa chất lượng', 'Nâng cao +[hơn nữa] chất lượng'],
    ['tập thể và cá nhân tiêu biểu', 'tập thể tiêu biểu', 'tập thể -[và cá nhân] tiêu biểu'],
    ['Một câu khác', 'Hai lời lạ', '-[Một câu khác] +[Hai lời lạ]'],
    ['Chỉ thị 19/CT-TTg', 'Chỉ thị 34-CT/TW', 'Chỉ thị -[19/CT-TTg] +[34-CT/TW]'],
    ['như nhau  hoàn toàn', 'như nhau hoàn toàn', 'như nhau  hoàn toàn'],
  ])('%s | %s', (first, second, expected) => {
    expect(shown(first, second)).toBe(expected);
  });

  test('a lone word between two changes belongs to the change', () => {
    expect(shown('đỏ tươi của anh Ba', 'xanh nhạt của chị Tư')).toBe(
      '-[đỏ tươi của anh Ba] +[xanh nhạt của chị Tư]',
    );
  });

  test('each side has its own words, in order, whatever the texts', () => {
    const text = fc
      .array(fc.constantFrom('thi', 'đua', 'khen', ',', '“', '19/CT-TTg', '.', '\n'), { maxLength: 30 })
      .map((words) => words.join(' '));
    const words = (one: string): string[] => wordTokens(one).map(({ word }) => word);
    fc.assert(
      fc.property(text, text, (first, second) => {
        const stretches = wordDifferences(first, second);
        const side = (of: 'first' | 'second'): string =>
          stretchesOf(stretches, of)
            .map((stretch) => stretch.text)
            .join(' ');
        expect(words(side('first'))).toEqual(words(first));
        expect(words(side('second'))).toEqual(words(second));
      }),
    );
  });

  test('long texts without anything in common are compared in time', async () => {
    const long = (letter: string, words: number): string =>
      Array.from({ length: words }, (_, at) => letter + String(at)).join(' ');
    const compare = (words: number) => wordDifferences(long('a', words), long('b', words));
    expect(compare(20_000).map(({ kind }) => kind)).toEqual(['removed', 'added']);
    expect(await growthOf(compare, 20_000)).toBeLessThan(steep);
  });
});

describe('paragraphs', () => {
  test('likes stand in one row wherever they are, the others alone and in their place', () => {
    const first = [
      'Tuyên truyền sâu rộng phong trào thi đua.',
      'Chỉ ở văn bản một.',
      'Kiểm tra công tác thi đua.',
    ];
    const second = [
      'Mở đầu riêng của hai.',
      'Kiểm tra thường xuyên công tác thi đua.',
      'Tuyên truyền phong trào thi đua sâu rộng.',
      'Kết thúc riêng của hai.',
    ];
    expect(pairLines(first, second)).toEqual([
      { first: null, second: 0 },
      { first: 0, second: 2 },
      { first: null, second: 3 },
      { first: 1, second: null },
      { first: 2, second: 1 },
    ]);
  });

  test('every paragraph stands in exactly one row', () => {
    const lines = fc.array(fc.constantFrom('thi đua', 'khen thưởng năm học', '', 'a b c d', 'a b c e'), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(lines, lines, (first, second) => {
        const pairs = pairLines(first, second);
        const own = (side: 'first' | 'second'): (number | null)[] =>
          pairs.map((pair) => pair[side]).filter((at) => at !== null);
        expect(own('first')).toEqual([...first.keys()]);
        expect([...own('second')].sort((a, b) => Number(a) - Number(b))).toEqual([...second.keys()]);
      }),
    );
  });

  test('thousands of like paragraphs are paired in time', async () => {
    const pair = (length: number) => {
      const lines = Array.from({ length }, (_, at) => `Tổ chức phong trào thi đua đợt ${at} năm ${at % 9}`);
      return pairLines(lines, lines.toReversed());
    };
    expect(pair(5000)).toHaveLength(5000);
    expect(await growthOf(pair, 5000)).toBeLessThan(steep);
  });
});

describe('plans', () => {
  const entries = [...openLibrary().catalogue.readings.values()].map(({ entry }) => entry);

  test('every role stands in one group', () => {
    const roles = roleGroups.flatMap((group) => group.roles);
    expect([...roles].sort()).toEqual([...role.options].sort());
  });

  test('a plan held against itself differs nowhere', () => {
    for (const { outline } of entries)
      for (const group of groupsOfPlans(outline, outline))
        for (const row of rowsOfGroup(group)) {
          expect(row.first).toEqual(row.second);
          expect(row.stretches.every(({ kind }) => kind === 'same')).toBe(true);
        }
  });

  test('two plans: every paragraph of both is shown once', () => {
    const count = (nodes: (typeof entries)[number]['outline']): number =>
      nodes.reduce((sum, node) => sum + 1 + count(node.children), 0);
    const [first, second] = entries;
    if (first === undefined || second === undefined) throw new Error('Two plans are needed.');
    const rows = groupsOfPlans(first.outline, second.outline).flatMap((group) => [...rowsOfGroup(group)]);
    expect(rows.filter((row) => row.first !== null)).toHaveLength(count(first.outline));
    expect(rows.filter((row) => row.second !== null)).toHaveLength(count(second.outline));
    expect(rows.some((row) => row.first !== null && row.second !== null)).toBe(true);
  });

  test('an outline as deep as a hostile file may make it does not exhaust the stack', () => {
    type Node = (typeof entries)[number]['outline'][number];
    let deep: Node[] = [];
    for (let level = 20_000; level > 0; level -= 1)
      deep = [
        {
          anchor: `a${level}`,
          marker: null,
          level,
          line: 1,
          heading: null,
          text: 'x',
          role: null,
          children: deep,
        },
      ];
    expect(groupsOfPlans(deep, [])[0]?.first).toHaveLength(20_000);
  });
});
