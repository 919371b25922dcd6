/** As much of OpenSearch's query language as the project writes, over documents in memory. Anything else is an error. */

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
export type JsonObject = { readonly [key: string]: Json };

/** Words of a field of a document, as the analyzer of the template cuts them. */
export type WordsOf = (document: JsonObject, field: string) => readonly string[];

export class BadQuery extends Error {
  override name = 'BadQuery';
}

export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const objectIn = (value: Json | undefined): JsonObject => {
  if (!isObject(value)) throw new BadQuery(`expected an object, found ${JSON.stringify(value)}`);
  return value;
};

export const listIn = (value: Json | undefined): readonly Json[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];

const onlyKeys = (value: JsonObject, known: readonly string[], what: string): void => {
  for (const key of Object.keys(value))
    if (!known.includes(key)) throw new BadQuery(`[${what}] unknown field [${key}]`);
};

const single = (value: JsonObject): readonly [string, Json] => {
  const entries = Object.entries(value);
  const [first] = entries;
  if (entries.length !== 1 || first === undefined) throw new BadQuery('expected one key');
  return first;
};

const termOf = (of: Json): string => {
  const value = isObject(of) ? of['value'] : of;
  if (typeof value !== 'string') throw new BadQuery('expected a value');
  return value;
};

/** Stretches `[start, end)` of a field that a span query finds. */
type Spans = { readonly field: string; readonly at: readonly (readonly [number, number])[] };

const spansOf = (query: JsonObject, document: JsonObject, wordsOf: WordsOf): Spans => {
  const [kind, body] = single(query);
  const where = (field: string, holds: (word: string) => boolean): Spans => ({
    field,
    at: wordsOf(document, field).flatMap((word, at) => (holds(word) ? [[at, at + 1] as const] : [])),
  });
  if (kind === 'span_term') {
    const [field, of] = single(objectIn(body));
    const value = termOf(of);
    return where(field, (word) => word === value);
  }
  if (kind === 'span_multi') {
    const [inner, prefix] = single(objectIn(objectIn(body)['match']));
    if (inner !== 'prefix') throw new BadQuery('span_multi takes a prefix here');
    const [field, of] = single(objectIn(prefix));
    const value = termOf(of);
    return where(field, (word) => word.startsWith(value));
  }
  if (kind !== 'span_or' && kind !== 'span_near') throw new BadQuery(`unknown span query [${kind}]`);
  const own = objectIn(body);
  onlyKeys(own, kind === 'span_or' ? ['clauses'] : ['clauses', 'slop', 'in_order'], kind);
  const clauses = listIn(own['clauses']).map((clause) => spansOf(objectIn(clause), document, wordsOf));
  const [first] = clauses;
  if (first === undefined) throw new BadQuery(`[${kind}] must include [clauses]`);
  if (clauses.some(({ field }) => field !== first.field))
    throw new BadQuery(`[${kind}] clauses must have same field`);
  if (kind === 'span_or') return { field: first.field, at: clauses.flatMap(({ at }) => at) };
  const slop = Number(own['slop'] ?? 0);
  let rows = first.at.map(([start, end]) => ({ start, end, size: end - start }));
  for (const { at } of clauses.slice(1))
    rows = rows.flatMap((row) =>
      at
        .filter(([start, end]) =>
          own['in_order'] === false ? start >= row.end || end <= row.start : start >= row.end,
        )
        .map(([start, end]) => ({
          start: Math.min(start, row.start),
          end: Math.max(end, row.end),
          size: row.size + end - start,
        }))
        .filter(({ start, end, size }) => end - start - size <= slop),
    );
  return { field: first.field, at: rows.map(({ start, end }) => [start, end] as const) };
};

const valuesOf = (document: JsonObject, field: string): readonly Json[] => listIn(document[field]);

/** The score that a document has for a query; null where it does not answer. */
export const scoreOf = (query: JsonObject, document: JsonObject, wordsOf: WordsOf): number | null => {
  const [kind, body] = single(query);
  const score = (inner: Json): number | null => scoreOf(objectIn(inner), document, wordsOf);
  const own = objectIn(body);
  switch (kind) {
    case 'match_none':
      return null;
    case 'exists':
      return valuesOf(document, String(own['field'])).length > 0 ? 1 : null;
    case 'terms': {
      const [field, values] = single(own);
      const held = field.startsWith('words') ? wordsOf(document, field) : valuesOf(document, field);
      return listIn(values).some((value) => held.includes(String(value))) ? 1 : null;
    }
    case 'prefix': {
      const [field, of] = single(own);
      const value = termOf(of);
      return wordsOf(document, field).some((word) => word.startsWith(value)) ? 1 : null;
    }
    case 'constant_score': {
      onlyKeys(own, ['filter', 'boost'], kind);
      return score(own['filter'] ?? null) === null ? null : Number(own['boost'] ?? 1);
    }
    case 'dis_max': {
      onlyKeys(own, ['queries'], kind);
      const scores = listIn(own['queries']).flatMap((inner) => score(inner) ?? []);
      return scores.length === 0 ? null : Math.max(...scores);
    }
    case 'bool': {
      onlyKeys(own, ['filter', 'must', 'should', 'must_not', 'minimum_should_match'], kind);
      if (listIn(own['filter']).some((inner) => score(inner) === null)) return null;
      if (listIn(own['must_not']).some((inner) => score(inner) !== null)) return null;
      const must = listIn(own['must']).map(score);
      if (must.includes(null)) return null;
      const should = listIn(own['should']).map(score);
      const held = should.filter((value) => value !== null);
      const least = own['minimum_should_match'];
      const isAlone = own['filter'] === undefined && must.length === 0 && should.length > 0;
      const wanted =
        typeof least === 'string'
          ? Math.floor((should.length * Number.parseInt(least, 10)) / 100)
          : isAlone
            ? 1
            : 0;
      if (held.length < wanted) return null;
      return [...must, ...held].reduce<number>((sum, value) => sum + (value ?? 0), 0);
    }
    default:
      return spansOf(query, document, wordsOf).at.length > 0 ? 1 : null;
  }
};
