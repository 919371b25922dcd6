import { describe, expect, test } from 'vitest';
import { citeText } from './cite-text.ts';

/** A mention as `text | canonical reference | instrument`; a dash where there is none. */
const shown = (...args: Parameters<typeof citeText>): readonly string[] =>
  citeText(...args).map(({ record }) =>
    [record.text, record.reference ?? '-', record.instrument ?? '-'].join(' | '),
  );

interface Row {
  readonly why: string;
  readonly text: string;
  readonly expected: readonly string[];
}

const forms: readonly Row[] = [
  {
    why: 'the full form of NĐ 30/2020/NĐ-CP: number, symbol, day, body and title',
    text: 'Thực hiện Chỉ thị số 19/CT-TTg ngày 16/7/2021 của Thủ tướng Chính phủ về đẩy mạnh phong trào thi đua, thực hiện thắng lợi các nhiệm vụ; Ủy ban nhân dân xây dựng Kế hoạch.',
    expected: [
      'Chỉ thị số 19/CT-TTg ngày 16/7/2021 của Thủ tướng Chính phủ về đẩy mạnh phong trào thi đua, thực hiện thắng lợi các nhiệm vụ | 19/CT-TTg | chi-thi-19-ct-ttg-2021',
    ],
  },
  {
    why: 'the year of a decree lost from the number, found in its day',
    text: 'Nghị định số 91/NĐ-CP ngày 31/7/2017 của Chính phủ',
    expected: [
      'Nghị định số 91/NĐ-CP ngày 31/7/2017 của Chính phủ | 91/2017/NĐ-CP | nghi-dinh-91-2017-nd-cp',
    ],
  },
  {
    why: 'State separator on a Party document',
    text: 'Kế hoạch số 259/KH/TU ngày 22/8/2022 của Tỉnh ủy',
    expected: ['Kế hoạch số 259/KH/TU ngày 22/8/2022 của Tỉnh ủy | 259-KH/TU | -'],
  },
  {
    why: 'number without symbol, known by its body and title',
    text: 'Chỉ thị số 05 của Bộ Chính trị về đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh',
    expected: [
      'Chỉ thị số 05 của Bộ Chính trị về đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh | 05-CT/TW | chi-thi-05-ct-tw-2016',
    ],
  },
  {
    why: 'the plenum before the number',
    text: 'Nghị quyết Trung ương 6 khóa XII số 18-NQ/TW',
    expected: ['Nghị quyết Trung ương 6 khóa XII số 18-NQ/TW | 18-NQ/TW | nghi-quyet-18-nq-tw-2017'],
  },
  {
    why: 'several plenums in one phrase: one record each, one span',
    text: 'các Nghị quyết Hội nghị Trung ương 6, 7 (khóa XII)',
    expected: [
      'Nghị quyết Hội nghị Trung ương 6, 7 (khóa XII) | - | nghi-quyet-hoi-nghi-trung-uong-6-khoa-xii',
      'Nghị quyết Hội nghị Trung ương 6, 7 (khóa XII) | - | nghi-quyet-hoi-nghi-trung-uong-7-khoa-xii',
    ],
  },
  {
    why: 'grouped numbers that share their symbol',
    text: 'các Nghị định 113, 114 và 115/2020/NĐ-CP',
    expected: [
      'Nghị định 113, 114 và 115/2020/NĐ-CP | 113/2020/NĐ-CP | -',
      'Nghị định 113, 114 và 115/2020/NĐ-CP | 114/2020/NĐ-CP | -',
      'Nghị định 113, 114 và 115/2020/NĐ-CP | 115/2020/NĐ-CP | -',
    ],
  },
  {
    why: 'grouped numbers without a conjunction',
    text: 'các Quyết định số 1496, 1497/QĐ-TTg',
    expected: [
      'Quyết định số 1496, 1497/QĐ-TTg | 1496/QĐ-TTg | -',
      'Quyết định số 1496, 1497/QĐ-TTg | 1497/QĐ-TTg | -',
    ],
  },
  {
    why: 'complete numbers listed behind a plural and a colon',
    text: 'các Quyết định: số 21/QĐ-UBND, số 22/QĐ-UBND và số 23/QĐ-UBND',
    expected: ['21', '22', '23'].map(
      (number) => `Quyết định: số 21/QĐ-UBND, số 22/QĐ-UBND và số 23/QĐ-UBND | ${number}/QĐ-UBND | -`,
    ),
  },
  {
    why: 'the body before the number',
    text: 'Nghị định của Chính phủ số 91/2017/NĐ-CP ngày 31/7/2017',
    expected: [
      'Nghị định của Chính phủ số 91/2017/NĐ-CP ngày 31/7/2017 | 91/2017/NĐ-CP | nghi-dinh-91-2017-nd-cp',
    ],
  },
  {
    why: 'a number alone is read once, not again from its year',
    text: '91/2017/NĐ-CP ngày 31/7/2017',
    expected: ['91/2017/NĐ-CP ngày 31/7/2017 | 91/2017/NĐ-CP | nghi-dinh-91-2017-nd-cp'],
  },
  {
    why: 'the ordinal of a plenum in words',
    text: 'Nghị quyết Hội nghị lần thứ sáu Ban Chấp hành Trung ương khóa XII',
    expected: [
      'Nghị quyết Hội nghị lần thứ sáu Ban Chấp hành Trung ương khóa XII | - | nghi-quyet-hoi-nghi-trung-uong-6-khoa-xii',
    ],
  },
  {
    why: 'a plenum of several terms: one record a term, one span',
    text: 'Nghị quyết Trung ương 6 (khóa XI, XII)',
    expected: [
      'Nghị quyết Trung ương 6 (khóa XI, XII) | - | -',
      'Nghị quyết Trung ương 6 (khóa XI, XII) | - | nghi-quyet-hoi-nghi-trung-uong-6-khoa-xii',
    ],
  },
  {
    why: 'a Party regulation bears the group of decisions',
    text: 'Quy định số 101-QĐ/TW ngày 28/02/2023',
    expected: ['Quy định số 101-QĐ/TW ngày 28/02/2023 | 101-QĐ/TW | -'],
  },
  {
    why: 'a law in the title of a decree is the law that the decree details',
    text: 'Nghị định số 98/2023/NĐ-CP ngày 31/12/2023 của Chính phủ quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng',
    expected: [
      'Nghị định số 98/2023/NĐ-CP ngày 31/12/2023 của Chính phủ quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng | 98/2023/NĐ-CP | -',
      'Luật Thi đua, khen thưởng | 15/2003/QH11 | luat-15-2003-qh11',
    ],
  },
  {
    why: 'three levels: a plan on a directive on a conclusion',
    text: 'Kế hoạch số 12/KH-TU ngày 01/02/2022 của Tỉnh ủy về thực hiện Kết luận số 01-KL/TW ngày 18/5/2021 của Bộ Chính trị về tiếp tục thực hiện Chỉ thị số 05-CT/TW ngày 15/5/2016 của Bộ Chính trị',
    expected: [
      'Kế hoạch số 12/KH-TU ngày 01/02/2022 của Tỉnh ủy về thực hiện Kết luận số 01-KL/TW ngày 18/5/2021 của Bộ Chính trị về tiếp tục thực hiện Chỉ thị số 05-CT/TW ngày 15/5/2016 của Bộ Chính trị | 12-KH/TU | -',
      'Kết luận số 01-KL/TW ngày 18/5/2021 của Bộ Chính trị về tiếp tục thực hiện Chỉ thị số 05-CT/TW ngày 15/5/2016 của Bộ Chính trị | 01-KL/TW | -',
      'Chỉ thị số 05-CT/TW ngày 15/5/2016 của Bộ Chính trị | 05-CT/TW | chi-thi-05-ct-tw-2016',
    ],
  },
  {
    why: 'a joint circular',
    text: 'Thông tư liên tịch số 02/2011/TTLT-BNV-BTC ngày 10/5/2011',
    expected: ['Thông tư liên tịch số 02/2011/TTLT-BNV-BTC ngày 10/5/2011 | 02/2011/TTLT-BNV-BTC | -'],
  },
  {
    why: 'a code by name and number',
    text: 'Bộ luật Dân sự số 91/2015/QH13 ngày 24/11/2015',
    expected: ['Bộ luật Dân sự số 91/2015/QH13 ngày 24/11/2015 | 91/2015/QH13 | -'],
  },
  {
    why: 'a resolution of the Standing Committee',
    text: 'Nghị quyết số 1683/NQ-UBTVQH15 ngày 16/6/2025 của Ủy ban Thường vụ Quốc hội',
    expected: [
      'Nghị quyết số 1683/NQ-UBTVQH15 ngày 16/6/2025 của Ủy ban Thường vụ Quốc hội | 1683/NQ-UBTVQH15 | -',
    ],
  },
  {
    why: 'a consolidated text',
    text: 'Văn bản hợp nhất số 16/VBHN-VPQH ngày 13/12/2013',
    expected: ['Văn bản hợp nhất số 16/VBHN-VPQH ngày 13/12/2013 | 16/VBHN-VPQH | -'],
  },
  {
    why: 'a space inside the symbol',
    text: 'Kế hoạch số 45/KH- UBND ngày 12/3/2023 của UBND tỉnh',
    expected: ['Kế hoạch số 45/KH- UBND ngày 12/3/2023 của UBND tỉnh | 45/KH-UBND | -'],
  },
  {
    why: 'the word for "number" glued to the digits',
    text: 'Chỉ thị số19/CT-TTg ngày 16/7/2021',
    expected: ['Chỉ thị số19/CT-TTg ngày 16/7/2021 | 19/CT-TTg | chi-thi-19-ct-ttg-2021'],
  },
  {
    why: 'an official letter has no type in its symbol',
    text: 'Công văn số 1459/SNV-TĐKT ngày 12/4/2023 của Sở Nội vụ',
    expected: ['Công văn số 1459/SNV-TĐKT ngày 12/4/2023 của Sở Nội vụ | 1459/SNV-TĐKT | -'],
  },
];

test.each(forms)('$why', ({ text, expected }) => {
  expect(shown(text)).toEqual(expected);
});

describe('a printed number is no identity', () => {
  test('a number of the year decides which of two it is', () => {
    const text = 'Chỉ thị số 19/CT-TTg ngày 24/6/2024';
    expect(shown(text, { day: '2025-01-10' })).toEqual([`${text} | 19/CT-TTg | chi-thi-19-ct-ttg-2024`]);
    expect(shown(text, { day: '2023-06-01' })).toEqual([`${text} | 19/CT-TTg | -`]);
  });

  test('without a year a State number stands for one of the same year alone', () => {
    expect(shown('Chỉ thị số 19/CT-TTg', { day: '2023-06-01' })).toEqual([
      'Chỉ thị số 19/CT-TTg | 19/CT-TTg | -',
    ]);
  });

  test('a repetition stands for what it repeats', () => {
    const mentions = shown('Chỉ thị số 19/CT-TTg ngày 16/7/2021; Chỉ thị số 19/CT-TTg');
    expect(mentions[1]).toBe('Chỉ thị số 19/CT-TTg | 19/CT-TTg | chi-thi-19-ct-ttg-2021');
  });

  test('a repetition stands for nothing where two were named, or another body is', () => {
    const both =
      'Chỉ thị số 19/CT-TTg ngày 16/7/2021; Chỉ thị số 19/CT-TTg ngày 24/6/2024; Chỉ thị số 19/CT-TTg';
    expect(shown(both, { day: '2026-01-10' })[2]).toBe('Chỉ thị số 19/CT-TTg | 19/CT-TTg | -');
    const plan = 'Kế hoạch số 645/KH-UBND ngày 25/9/2022 của UBND tỉnh';
    expect(shown(`${plan}; Kế hoạch số 645/KH-UBND của UBND tỉnh Hà Giang`)[1]).toBe(
      'Kế hoạch số 645/KH-UBND của UBND tỉnh Hà Giang | 645/KH-UBND | -',
    );
  });

  test('a local body without a name is that of the place of the plan', () => {
    const text = 'Kế hoạch số 645/KH-UBND ngày 25/9/2022 của UBND tỉnh';
    expect(shown(text)).toEqual([`${text} | 645/KH-UBND | ke-hoach-645-kh-ubnd-2022-bac-kan`]);
    expect(shown(text, { place: 'dong-nai' })).toEqual([`${text} | 645/KH-UBND | -`]);
    expect(shown(`${text} Tuyên Quang`)).toEqual([`${text} Tuyên Quang | 645/KH-UBND | -`]);
  });

  test('a local number without body or day may be that of another level', () => {
    const text = 'Kế hoạch số 645/KH-UBND năm 2022';
    expect(shown(text)).toEqual([`${text} | 645/KH-UBND | ke-hoach-645-kh-ubnd-2022-bac-kan`]);
    expect(shown(text, { place: 'bac-kan/ba-be' })).toEqual([`${text} | 645/KH-UBND | -`]);
  });

  test('an undated Party number decides nothing: it comes back in every term', () => {
    const [known] = citeText('Chỉ thị số 05-CT/TW');
    expect(known?.record).toMatchObject({ outcome: 'ambiguous', instrument: null });
    expect(known?.rejected).toEqual([{ instrument: 'chi-thi-05-ct-tw-2016', reason: 'year-unknown' }]);
    const [younger] = citeText('Chỉ thị số 05-CT/TW', { day: '2015-03' });
    expect(younger?.record).toMatchObject({ outcome: 'unresolved', instrument: null });
    const [several] = citeText('Chỉ thị số 34-CT/TW', { day: '2025-01-01' });
    expect(several?.record).toMatchObject({ outcome: 'ambiguous', instrument: null });
    expect(several?.rejected).toHaveLength(2);
  });

  test('the sentence tells an undated number where it holds words of one known title', () => {
    const text = 'Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh theo Chỉ thị số 05-CT/TW';
    const mention = citeText(text).at(-1);
    expect(mention?.record).toMatchObject({
      instrument: 'chi-thi-05-ct-tw-2016',
      rule: 'number-symbol-context',
    });
  });

  test('the own number of the document is a mention with the name of its kind, and never a link', () => {
    const own = { reference: '645/KH-UBND', day: '2022-09-25' };
    const [mention] = citeText('(Kèm theo Kế hoạch số 645/KH-UBND)', own);
    expect(mention?.record).toMatchObject({ instrument: null, rule: 'own-document' });
    expect(citeText('Số: 645/KH-UBND', own)).toEqual([]);
  });
});

describe('spans', () => {
  test('the closing mark of an italic title is inside the printed form', () => {
    const [mention] = citeText('Quyết định số 01/QĐ-UBND ngày 02/01/2023 về *khen thưởng*; thi đua');
    expect(mention?.record.text).toBe('Quyết định số 01/QĐ-UBND ngày 02/01/2023 về *khen thưởng*');
  });

  test('italics that hold the preposition as well end the title', () => {
    const [mention] = citeText(
      'Quyết định số 01/QĐ-UBND ngày 02/01/2023 *về việc khen thưởng và triển khai*; thi đua',
    );
    expect(mention?.record.title).toBe('khen thưởng và triển khai');
  });

  test('lines and columns are 1-based and end behind the last character', () => {
    const [mention] = citeText('\n- Chỉ thị số 05-CT/TW ngày 15/5/2016;');
    expect(mention?.record).toMatchObject({ line: 2, column: 3, endLine: 2, endColumn: 37 });
  });

  test('a nested mention points to the one around it', () => {
    const mentions = citeText('Quyết định số 01/QĐ-UBND thực hiện Chỉ thị số 05-CT/TW ngày 15/5/2016');
    expect(mentions.map(({ nestedIn }) => nestedIn)).toEqual([null, 0]);
  });
});

describe('an undated law is the one in force on the day of the document', () => {
  test.each([
    ['2023-12-31', 'luat-15-2003-qh11'],
    ['2024-01-01', 'luat-06-2022-qh15'],
    ['2024-01', 'luat-06-2022-qh15'],
    ['2024-09', 'luat-06-2022-qh15'],
    ['2024', 'luat-06-2022-qh15'],
    ['2027-01-01', 'luat-06-2022-qh15'],
  ])('%s: %s', (day, instrument) => {
    const [mention] = citeText('Luật Thi đua, khen thưởng', { day });
    expect(mention?.record.instrument).toBe(instrument);
  });

  test('two stay open where the document has no day', () => {
    const [mention] = citeText('Luật Thi đua, khen thưởng', { day: null });
    expect(mention?.record).toMatchObject({ outcome: 'ambiguous', instrument: null });
  });
});

test('a law of a year that is named is not linked from a text that is older than the law', () => {
  const linked = (day: string) =>
    citeText('Luật Thi đua, khen thưởng năm 2022', { day })[0]?.record.instrument;
  expect(linked('2023-01-01')).toBe('luat-06-2022-qh15');
  expect(linked('2022-03-05')).toBeNull();
});

describe('phrases that point back', () => {
  const decree = 'Nghị định số 91/2017/NĐ-CP ngày 31/7/2017 của Chính phủ';
  const anaphors = (...args: Parameters<typeof citeText>): readonly string[] =>
    citeText(...args)
      .filter(({ record }) => record.type === 'anaphoric')
      .map(({ record }) => `${record.text} | ${record.reference} | ${record.instrument}`);

  test.each(['Nghị định này', 'Nghị định nêu trên', 'Nghị định trên'])(
    '"%s" is the one decree named before, in another paragraph too',
    (phrase) => {
      expect(anaphors(`Căn cứ ${decree};\nThực hiện ${phrase}.`)).toEqual([
        `${phrase} | 91/2017/NĐ-CP | nghi-dinh-91-2017-nd-cp`,
      ]);
    },
  );

  test.each([
    ['two decrees were named', `${decree}; Nghị định số 10/2020/NĐ-CP. Nghị định này`],
    ['none was named', 'Thực hiện Nghị định này'],
    ['none was named yet', `Nghị định nêu trên; ${decree}`],
    ['the document itself is meant', 'Kế hoạch số 645/KH-UBND ngày 25/9/2022; Kế hoạch này'],
    ['"trên" is "on"', `${decree}; triển khai Nghị định trên địa bàn tỉnh`],
  ])('nothing where %s', (_, text) => {
    expect(anaphors(text)).toEqual([]);
  });

  test('nothing with "này" where the kind of the document is not known', () => {
    expect(anaphors(`${decree}; Nghị định này`, { reference: null })).toEqual([]);
  });

  test('an open antecedent stays open', () => {
    const [, mention] = citeText('Thông tư số 07/2020/TT-BNV; Thông tư này', { day: '2023-01-01' });
    expect(mention?.record).toMatchObject({
      reference: '07/2020/TT-BNV',
      outcome: 'unresolved',
      instrument: null,
    });
  });
});

describe('the own number on a document of another body', () => {
  test.each([
    ['another day', 'Kế hoạch số 12/KH-UBND ngày 03/01/2023 của UBND tỉnh Hà Giang', 1],
    ['its body alone', 'Kế hoạch số 12/KH-UBND của UBND tỉnh Hà Giang', 1],
    ['the own day', 'Ban hành kèm theo Kế hoạch số 12/KH-UBND ngày 01/6/2023 của UBND tỉnh', 1],
    ['neither', 'Ban hành kèm theo Kế hoạch số 12/KH-UBND', 1],
  ])('prints %s', (_, text, count) => {
    expect(citeText(text)).toHaveLength(count);
  });
});
