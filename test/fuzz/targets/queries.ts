import fc from 'fast-check';
import { decode, encode } from '../../../src/search/encode.ts';
import { fieldWords } from '../../../src/search/field.table.ts';
import { readyNames } from '../../../src/search/name.ts';
import { longestQuery, planQuery } from '../../../src/search/plan-query.ts';
import { readSyntax } from '../../../src/search/query-syntax.ts';
import { suggest } from '../../../src/search/suggest.ts';
import { tidy } from '../../../src/search/tidy.ts';
import { openVocabulary } from '../../../src/search/vocabulary.ts';
import { wordsOf } from '../../../src/search/words.ts';
import { awkward, mutatedText } from '../mutations/text.ts';
import { content, shortTexts } from '../seeds.ts';
import { type FuzzTarget, target } from '../target.ts';

const syllables = [
  ...new Set(shortTexts.flatMap((text) => wordsOf(tidy(text)).map(({ key }) => key))),
].sort();
const lexicon = openVocabulary({
  records: 100,
  runFiles: 0,
  shards: [],
  frequencies: syllables.map((_, index) => 1 + (index % 40)),
  syllables,
  numbers: ['98/2023/NĐ-CP', '98/KH-UBND', '19/CT-TTg', '152/2025/NĐ-CP'],
  abbreviations: content.registry.abbreviations,
});
const names = readyNames([
  ...content.registry.movements.map(({ id, name }) => ({
    kind: 'movement' as const,
    id,
    name,
    also: [],
    url: '',
    state: '',
  })),
  { kind: 'place', id: 'dong-nai', name: 'tỉnh Đồng Nai', also: ['Đồng Nai'], url: '', state: '' },
]);

const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...syllables) },
  { weight: 2, arbitrary: fc.constantFrom(...fieldWords.map(({ words }) => `${words}:`)) },
  {
    weight: 2,
    arbitrary: fc.constantFrom('"', '“', '”', '-', '-"', ':', '98/2023', '2021-2025', 'nđ 98', 'NTM'),
  },
  { weight: 2, arbitrary: fc.constantFrom(...awkward) },
);
const query = fc.oneof(
  fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(' ')),
  fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join('')),
  mutatedText([
    'nơi: "Đồng Nai" năm: 2024 thi đua -covid',
    '“khen thưởng đột xuất” nđ 98/2023',
    'cả nước thi đua',
  ]),
);

/** A query is planned within bounds: no empty word, no word that it did not hold, weights that can be compared. */
const isPlanned = (text: string): void => {
  readSyntax(text);
  const plan = planQuery(text, lexicon, names);
  for (const { terms, weight } of plan.variants) {
    if (terms.length === 0 || terms.some((term) => term === '')) throw new Error('A variant without a word.');
    if (!(weight > 0 && weight <= 1)) throw new Error(`Unexpected weight ${weight}.`);
    if (terms.join(' ').length > 40 * longestQuery) throw new Error('A variant longer than any query.');
  }
  suggest(text, names);
};

/** Whatever the index is given comes back from it. */
const isEncoded = (text: string): void => {
  const expected = wordsOf(tidy(text)).length === 0 ? '' : tidy(text);
  if (decode(encode(text)) !== expected) throw new Error('The text does not come back.');
};

/** What a reader types into the search, and what the index is made of. */
export const queryTargets: readonly FuzzTarget[] = [
  target('query planner', 400, query, isPlanned),
  target('writing of the index', 100, mutatedText(shortTexts), isEncoded),
];
