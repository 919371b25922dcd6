import { expect, test } from 'vitest';
import { indexWords, matchWords } from '../../src/search/match.ts';
import { planQuery } from '../../src/search/plan-query.ts';
import { tidy } from '../../src/search/tidy.ts';
import { openVocabulary } from '../../src/search/vocabulary.ts';
import { wordsOf } from '../../src/search/words.ts';

/** Words of the index, and in how many of its 64 records they stand. */
const counts: Readonly<Record<string, number>> = {
  ...{
    thi: 50,
    đua: 50,
    khen: 20,
    thưởng: 20,
    đột: 4,
    xuất: 4,
    tập: 8,
    thể: 8,
    phong: 10,
    trào: 10,
    dân: 5,
    vận: 2,
  },
  ...{
    khéo: 1,
    hội: 10,
    đồng: 5,
    huyện: 10,
    nông: 4,
    thôn: 4,
    mới: 6,
    dương: 3,
    đường: 3,
    các: 60,
    của: 60,
    lý: 2,
  },
  ...{ quản: 3, theo: 40, năm: 30, ntm: 3, hđ: 2 },
};
const syllables = Object.keys(counts).sort();
const lexicon = openVocabulary({
  records: 64,
  runFiles: 0,
  shards: [],
  frequencies: syllables.map((key) => counts[key] ?? 0),
  syllables,
  numbers: ['98/2023/NĐ-CP', '98/KH-UBND', '5/KH-UBND'],
  abbreviations: [
    { short: 'NTM', long: ['nông thôn mới'] },
    { short: 'HĐ', long: ['hội đồng'] },
  ],
});

/** What a text answers to a query: `tier | places of the words | share | closeness | weight | missing`. */
test.each<[query: string, text: string, answer: string | null]>([
  ['thi đua', 'phong trào thi đua, thi đua', 'exact | 2,3,4,5 | 1.000 | 1.000 | 1 | '],
  ['thi đua', 'đua thi', 'all | 0,1 | 1.000 | 0.500 | 1 | '],
  ['thi đua', 'thi', null],
  ['thi dua', 'thi đua', 'unmarked | 0,1 | 1.000 | 1.000 | 1 | '],
  ['thi dua', 'thi dua thi đua', 'exact | 0,1 | 1.000 | 1.000 | 1 | '],
  ['duong', 'dương đường', 'unmarked | 0,1 | 1.000 | 1.000 | 1 | '],
  ['dương', 'đường', 'unmarked | 0 | 1.000 | 1.000 | 1 | '],
  ['đua', 'thi', null],
  ['khen thưởng đột xuất', 'khen đột xuất thưởng', 'all | 0,1,2,3 | 1.000 | 0.733 | 1 | '],
  ['khen thưởng đột xuất', 'khen thưởng các của đột xuất', 'all | 0,1,4,5 | 1.000 | 0.667 | 1 | '],
  ['khen thưởng đột xuất', 'khen thưởng', null],
  ['khen thưởng đột xuất', 'đột xuất', 'near | 0,1 | 0.698 | 0.581 | 1 | khen thưởng'],
  ['khen thưởng đột xuất', 'khen các đột', 'near | 0,2 | 0.500 | 0.250 | 1 | thưởng xuất'],
  ['khen thưởng đột xuất', 'khen của các', null],
  [
    'khen thưởng đột xuất',
    'đột khen các các các các các các các các các các các các xuất thưởng',
    'all | 0,1,14,15 | 1.000 | 0.125 | 1 | ',
  ],
  [
    'phong trào thi đua dân vận khéo',
    'dân vận khéo',
    'near | 0,1,2 | 0.698 | 0.644 | 1 | phong trào thi đua',
  ],
  ['phong trào thi đua dân vận khéo', 'phong trào thi đua', null],
  [
    'phong trào thi đua dân vận khéo',
    'khéo của các phong',
    'near | 0,3 | 0.414 | 0.207 | 1 | trào thi đua dân vận',
  ],
  [
    'phong trào thi đua dân vận khéo các của',
    'dân vận khéo thi đua phong trào các',
    'near | 0,1,2,3,4,5,6,7 | 0.991 | 0.822 | 1 | của',
  ],
  [
    'phong trào thi đua dân vận khéo',
    'phong trào dân vận khéo thi đua',
    'all | 0,1,2,3,4,5,6 | 1.000 | 0.890 | 1 | ',
  ],
  ['"thi đua"', 'thi các đua', null],
  ['"thi đua"', 'thi đua', 'exact | 0,1 | 1.000 | 1.000 | 1 | '],
  ['"thi dua"', 'thi đua', 'unmarked | 0,1 | 1.000 | 1.000 | 1 | '],
  ['"khen thưởng" đua', 'thi đua khen thưởng', 'exact | 1,2,3 | 1.000 | 1.000 | 1 | '],
  ['"khen thưởng" đua', 'khen thưởng', 'near | 0,1 | 0.000 | 0.000 | 1 | đua'],
  ['"khen thưởng" đua', 'khen đua thưởng', null],
  ['"khen thuong" đua', 'khen thưởng đua', 'unmarked | 0,1,2 | 1.000 | 1.000 | 1 | '],
  ['thi đua -khen', 'thi đua khen', null],
  ['thi đua -khen', 'thi đua', 'exact | 0,1 | 1.000 | 1.000 | 1 | '],
  ['thi đua -"khen thưởng"', 'thi đua khen', 'exact | 0,1 | 1.000 | 1.000 | 1 | '],
  ['nghị định 98/2023', 'theo 98/2023/NĐ-CP năm', 'exact | 1 | 1.000 | 1.000 | 1 | '],
  ['nghị định 98/2023', 'Nghị định số 98/2023', 'exact | 0,1,2,3 | 1.000 | 1.000 | 1 | '],
  ['nghị định 98/2023', '98/KH-UBND', null],
  ['98/KH-UBND khen thưởng', '98/KH-UBND khen thưởng', 'exact | 0,1,2 | 1.000 | 1.000 | 1 | '],
  ['98/KH-UBND khen thưởng', '98/KH-UBND', 'near | 0 | 0.000 | 0.000 | 1 | khen thưởng'],
  ['98/KH-UBND khen thưởng', 'khen thưởng', null],
  ['98/2020/NĐ-CP', '98/2020/NĐ-CP', null],
  ['NTM', 'nông thôn mới', 'unmarked | 0,1,2 | 1.000 | 1.000 | 0.9 | '],
  ['NTM', 'NTM', 'exact | 0 | 1.000 | 1.000 | 1 | '],
  ['nong thon moi', 'NTM', 'unmarked | 0 | 1.000 | 1.000 | 0.9 | '],
  ['nông thôn mới', 'NTM', 'exact | 0 | 1.000 | 1.000 | 0.9 | '],
  ['NTM các', 'nông thôn mới của các', 'all | 0,1,2,4 | 1.000 | 0.805 | 0.9 | '],
  ['nông thôn mới đua', 'NTM đua', 'exact | 0,1 | 1.000 | 1.000 | 0.9 | '],
  ['nông thôn mới khéo', 'NTM đua', null],
  ['quản lí', 'quản lý', 'exact | 0,1 | 1.000 | 1.000 | 1 | '],
  ['quản lí', 'quản trị', null],
  ['blockchain thi đua', 'thi đua', null],
  ['blockchain thi đua', 'thi', null],
  ['khen th', 'khen thể', 'exact | 0,1 | 1.000 | 1.000 | 1 | '],
  ['khen th', 'thể khen', 'all | 0,1 | 1.000 | 0.500 | 1 | '],
  ['khen thưởng vậ', 'khen thưởng dân vận', 'all | 0,1,3 | 1.000 | 0.625 | 1 | '],
  ['2021-2025', '2021 - 2025', 'exact | 0 | 1.000 | 1.000 | 1 | '],
  ['2021 2025', '2021-2025', 'exact | 0 | 1.000 | 1.000 | 0.97 | '],
  ['2021 2025', '2021 đến 2025', 'all | 0,2 | 1.000 | 0.333 | 1 | '],
  ['năm: 2024', 'thi đua', 'exact |  | 1.000 | 1.000 | 1 | '],
  ['nơi: xyz đua', 'thi đua', null],
  ['', 'thi đua', null],
  ['các của', 'của các', 'all | 0,1 | 1.000 | 0.500 | 1 | '],
  ['khen khen thưởng', 'khen thưởng khen khen thưởng', 'exact | 2,3,4 | 1.000 | 1.000 | 1 | '],
  ['thế nào là dân vận khéo', 'dân vận khéo là gì', 'near | 0,1,2,3 | 1.000 | 0.848 | 0.95 | '],
  ['hội đồng huyện', 'HĐ huyện', 'exact | 0,1 | 1.000 | 1.000 | 0.9 | '],
  ['hội đồng huyện', 'Hội  đồng; các huyện hội đồng', 'all | 3,4,5 | 1.000 | 0.750 | 1 | '],
  ['nong thon moi dua', 'NTM đua', 'unmarked | 0,1 | 1.000 | 1.000 | 0.9 | '],
  ['nông thôn mới đua', 'các thôn đua NTM', 'all | 2,3 | 1.000 | 0.500 | 0.9 | '],
  [
    'nông thôn mới dân vận khéo phong trào',
    'nông thôn dân khéo',
    'near | 0,1,2,3 | 0.561 | 0.351 | 1 | mới vận phong trào',
  ],
  ['đột xuất', 'xuất các đột xuất các đột', 'exact | 2,3 | 1.000 | 1.000 | 1 | '],
  ['khen thưởng thi đua', 'thưởng khen các đua thi', 'all | 0,1,3,4 | 1.000 | 0.400 | 1 | '],
  ['hội đồng thi đua', 'HĐ thi đua; hội đồng các', 'exact | 0,1,2 | 1.000 | 1.000 | 0.9 | '],
  ['dân dân vận', 'dân vận', 'all | 0,1 | 1.000 | 0.770 | 1 | '],
  ['"dân vận" "thi đua"', 'thi đua dân vận', 'exact | 0,1,2,3 | 1.000 | 1.000 | 1 | '],
  ['"dân vận" "thi dua" khen', 'khen thi đua dân vận', 'unmarked | 0,1,2,3,4 | 1.000 | 1.000 | 1 | '],
  ['"dân vận" "thi đua"', 'dân vận', null],
  ['khen xyzq thưởng', 'khen thưởng', 'near | 0,1 | 0.667 | 0.333 | 1 | xyzq'],
  ['khéo vận', 'khéo các của theo năm thi đua vận', 'all | 0,7 | 1.000 | 0.125 | 1 | '],
])('to %j the text %j answers %j', (query, text, answer) => {
  const match = matchWords(planQuery(query, lexicon), indexWords(wordsOf(tidy(text))));
  const shown =
    match === null
      ? null
      : [
          match.tier,
          match.words.join(','),
          match.share.toFixed(3),
          match.closeness.toFixed(3),
          match.weight,
          match.missing.join(' '),
        ].join(' | ');
  expect(shown).toBe(answer);
});
