import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { BadQuery, isObject, type Json, type JsonObject, listIn, objectIn, scoreOf } from './evaluate.ts';

/**
 * A server that keeps to the protocol of OpenSearch as far as the project uses it, and refuses whatever else it is asked:
 * unknown paths and methods, bodies that are no NDJSON, fields that the strict mapping does not name, analyzers that no
 * template defines, aliases and indexes that are not there.
 */

interface Answer {
  readonly status: number;
  readonly body: Json;
}

class Refused extends Error {
  readonly status: number;
  readonly type: string;
  constructor(status: number, type: string, reason: string) {
    super(reason);
    this.status = status;
    this.type = type;
  }
}

interface Index {
  readonly mappings: JsonObject;
  readonly analysis: JsonObject;
  readonly documents: Map<string, JsonObject>;
}

/** What the stand-in is told to get wrong, and what it saw. */
export interface StandIn {
  readonly url: string;
  /** Requests as "METHOD path", in order. */
  readonly asked: string[];
  /** Answers to the next bulk requests, one each; 200 takes the first half of the items and puts the rest off. */
  readonly faults: number[];
  readonly indexes: ReadonlyMap<string, Index>;
  readonly aliases: ReadonlyMap<string, string>;
  readonly close: () => Promise<void>;
}

const readAll = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
};

const expect = (is: boolean, status: number, type: string, reason: string): void => {
  if (!is) throw new Refused(status, type, reason);
};

const fieldTypes = ['keyword', 'text', 'object'];
const knownFilters = ['lowercase', 'asciifolding'];

/** Refuses a template whose fields or analyzers do not hang together. */
const checkTemplate = (body: JsonObject): void => {
  const bad = (reason: string): never => {
    throw new Refused(400, 'illegal_argument_exception', reason);
  };
  for (const key of Object.keys(body))
    if (!['index_patterns', 'priority', 'version', 'template'].includes(key)) bad(`unknown key [${key}]`);
  const template = objectIn(body['template']);
  const analysis = objectIn(objectIn(template['settings'])['analysis']);
  const analyzers = objectIn(analysis['analyzer']);
  const named = (part: string): string[] => Object.keys(isObject(analysis[part]) ? analysis[part] : {});
  for (const analyzer of Object.values(analyzers).map(objectIn)) {
    if (analyzer['tokenizer'] !== 'whitespace') bad('unknown tokenizer');
    for (const filter of listIn(analyzer['filter']))
      if (!knownFilters.includes(String(filter)) && !named('filter').includes(String(filter)))
        bad(`unknown filter [${filter}]`);
    for (const filter of listIn(analyzer['char_filter']))
      if (!named('char_filter').includes(String(filter))) bad(`unknown char_filter [${filter}]`);
  }
  const checkField = (field: JsonObject): void => {
    if (!fieldTypes.includes(String(field['type']))) bad(`no handler for type [${field['type']}]`);
    const { analyzer } = field;
    if (analyzer !== undefined && !(String(analyzer) in analyzers)) bad(`analyzer [${analyzer}] not found`);
    for (const inner of Object.values(isObject(field['fields']) ? field['fields'] : {}))
      checkField(objectIn(inner));
  };
  const mappings = objectIn(template['mappings']);
  for (const field of Object.values(objectIn(mappings['properties']))) checkField(objectIn(field));
};

/** Runs an analyzer of the template over a text. */
const analyze = (text: string, name: string, analysis: JsonObject): string[] => {
  const analyzer = objectIn(objectIn(analysis['analyzer'])[name]);
  let read = text;
  for (const filter of listIn(analyzer['char_filter'])) {
    const { mappings } = objectIn(objectIn(analysis['char_filter'])[String(filter)]);
    for (const mapping of listIn(mappings)) {
      const [from = '', to = ''] = String(mapping).split('=>');
      read = read.replaceAll(from, to);
    }
  }
  return read
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) =>
      listIn(analyzer['filter']).reduce<string>((made, filter) => {
        if (filter === 'lowercase') return made.toLowerCase();
        if (filter === 'asciifolding') return made.normalize('NFD').replace(/\p{M}/gu, '');
        const own = objectIn(objectIn(analysis['filter'])[String(filter)]);
        return made.replace(new RegExp(String(own['pattern'])), String(own['replacement']));
      }, word),
    );
};

const wordsIn =
  ({ mappings, analysis }: Index) =>
  (document: JsonObject, path: string): string[] => {
    const [name = '', sub] = path.split('.');
    const field = objectIn(objectIn(mappings['properties'])[name]);
    const own = sub === undefined ? field : objectIn(objectIn(field['fields'])[sub]);
    if (own['type'] !== 'text') throw new BadQuery(`[${path}] is no text`);
    return analyze(String(document[name] ?? ''), String(own['analyzer']), analysis);
  };

const shownError = ({ type, message, status }: Refused): Answer => ({
  status,
  body: { error: { type, reason: message, root_cause: [{ type, reason: message }] }, status },
});

/** Starts a stand-in on a free port of the loopback address. */
export const startStandIn = async (): Promise<StandIn> => {
  const templates = new Map<string, JsonObject>();
  const indexes = new Map<string, Index>();
  const aliases = new Map<string, string>();
  const asked: string[] = [];
  const faults: number[] = [];

  const indexOf = (name: string): Index => {
    const found = indexes.get(aliases.get(name) ?? name);
    if (found === undefined) throw new Refused(404, 'index_not_found_exception', `no such index [${name}]`);
    return found;
  };

  const createIndex = (name: string): Answer => {
    expect(!indexes.has(name), 400, 'resource_already_exists_exception', `index [${name}] already exists`);
    const template = [...templates.values()].find(({ index_patterns: patterns }) =>
      listIn(patterns).some((pattern) => name.startsWith(String(pattern).slice(0, -1))),
    );
    const own = template === undefined ? {} : objectIn(template['template']);
    expect(template !== undefined, 400, 'illegal_argument_exception', 'no template matches');
    indexes.set(name, {
      mappings: objectIn(own['mappings']),
      analysis: objectIn(objectIn(own['settings'])['analysis']),
      documents: new Map(),
    });
    return { status: 200, body: { acknowledged: true, shards_acknowledged: true, index: name } };
  };

  /** Why a document is refused; null where it is not. */
  const refusalOf = ({ mappings }: Index, document: JsonObject): string | null => {
    const properties = objectIn(mappings['properties']);
    const foreign = Object.keys(document).find((key) => !(key in properties));
    return foreign === undefined
      ? null
      : `mapping set to strict, dynamic introduction of [${foreign}] within [_doc] is not allowed`;
  };

  const bulk = (name: string, text: string): Answer => {
    const fault = faults.shift();
    if (fault !== undefined && fault !== 200)
      throw new Refused(fault, 'rejected_execution_exception', 'busy');
    expect(
      text.endsWith('\n'),
      400,
      'illegal_argument_exception',
      'The bulk request must be terminated by a newline',
    );
    const lines = text.slice(0, -1).split('\n');
    expect(lines.length % 2 === 0, 400, 'illegal_argument_exception', 'Malformed action/metadata line');
    const index = indexOf(name);
    const items: Json[] = [];
    for (let at = 0; at < lines.length; at += 2) {
      const action = objectIn(objectIn(JSON.parse(lines[at] ?? ''))['index']);
      const id = String(action['_id']);
      const document = objectIn(JSON.parse(lines[at + 1] ?? ''));
      const reason = refusalOf(index, document);
      const isPutOff = fault === 200 && at >= lines.length / 2;
      const status = reason !== null ? 400 : isPutOff ? 429 : index.documents.has(id) ? 200 : 201;
      if (status < 300) index.documents.set(id, document);
      const error = status < 300 ? {} : { error: { type: 'exception', reason: reason ?? 'rejected' } };
      items.push({ index: { _index: name, _id: id, status, ...error } });
    }
    return {
      status: 200,
      body: { took: 1, errors: items.some((item) => JSON.stringify(item).includes('"error"')), items },
    };
  };

  const search = (name: string, body: JsonObject): Answer => {
    const index = indexOf(name);
    const words = wordsIn(index);
    const query = objectIn(body['query']);
    const found = [...index.documents].flatMap(([id, document]) => {
      const score = scoreOf(query, document, words);
      return score === null ? [] : [{ id, document, score }];
    });
    const text = (document: JsonObject, field: string): string => String(document[field] ?? '');
    found.sort(
      (a, b) =>
        b.score - a.score ||
        text(b.document, 'day').localeCompare(text(a.document, 'day')) ||
        text(a.document, 'url').localeCompare(text(b.document, 'url')),
    );
    const aggregations = Object.fromEntries(
      Object.entries(isObject(body['aggs']) ? body['aggs'] : {}).map(([key, of]) => {
        const field = String(objectIn(objectIn(of)['terms'])['field']);
        const counts = new Map<string, number>();
        for (const { document } of found)
          for (const value of listIn(document[field]))
            counts.set(String(value), (counts.get(String(value)) ?? 0) + 1);
        return [key, { buckets: [...counts].map(([value, count]) => ({ key: value, doc_count: count })) }];
      }),
    );
    const hits = found.slice(0, Number(body['size'] ?? 10)).map(({ id, document, score }) => ({
      _index: name,
      _id: id,
      _score: score,
      _source: document,
    }));
    return {
      status: 200,
      body: {
        took: 1,
        timed_out: false,
        hits: { total: { value: found.length, relation: 'eq' }, hits },
        ...(body['aggs'] === undefined ? {} : { aggregations }),
      },
    };
  };

  const updateAliases = (body: JsonObject): Answer => {
    for (const action of listIn(body['actions'])) {
      const [[kind, of] = ['', null]] = Object.entries(objectIn(action));
      const { index, alias } = objectIn(of);
      indexOf(String(index));
      if (kind === 'add') aliases.set(String(alias), String(index));
      else {
        expect(aliases.get(String(alias)) === index, 404, 'aliases_not_found_exception', 'no such alias');
        aliases.delete(String(alias));
      }
    }
    return { status: 200, body: { acknowledged: true } };
  };

  const answerTo = (method: string, path: string, text: string, type: string): Answer => {
    const [first = '', second, third] = path.split('/').map(decodeURIComponent);
    const json = (): JsonObject => {
      expect(type.startsWith('application/json'), 406, 'content_type_exception', `unexpected ${type}`);
      return objectIn(JSON.parse(text));
    };
    const what = `${method} ${second === undefined ? '' : first.startsWith('_') ? `${first}/*` : `*/${second}`}${third === undefined ? '' : '/*'}`;
    if (second === undefined) {
      if (first === '_aliases' && method === 'POST') return updateAliases(json());
      if (method === 'HEAD')
        return { status: indexes.has(first) || aliases.has(first) ? 200 : 404, body: null };
      if (method === 'PUT') return createIndex(first);
      if (method === 'DELETE') {
        indexOf(first);
        indexes.delete(first);
        return { status: 200, body: { acknowledged: true } };
      }
    }
    switch (what) {
      case 'PUT _index_template/*':
      case 'POST _index_template/*':
        checkTemplate(json());
        templates.set(second ?? '', json());
        return { status: 200, body: { acknowledged: true } };
      case 'GET _alias/*': {
        const index = aliases.get(second ?? '');
        expect(index !== undefined, 404, 'aliases_not_found_exception', `alias [${second}] missing`);
        return { status: 200, body: { [index ?? '']: { aliases: { [second ?? '']: {} } } } };
      }
      case 'GET */_refresh':
      case 'POST */_refresh':
        indexOf(first);
        return { status: 200, body: { _shards: { total: 1, successful: 1, failed: 0 } } };
      case 'GET */_count':
      case 'POST */_count': {
        const index = indexOf(first);
        const query = objectIn(json()['query']);
        const count = [...index.documents.values()].filter(
          (one) => scoreOf(query, one, wordsIn(index)) !== null,
        ).length;
        return { status: 200, body: { count, _shards: { total: 1, successful: 1, failed: 0 } } };
      }
      case 'PUT */_bulk':
      case 'POST */_bulk':
        expect(type.startsWith('application/x-ndjson'), 406, 'content_type_exception', `unexpected ${type}`);
        return bulk(first, text);
      case 'GET */_search':
      case 'POST */_search':
        return search(first, json());
      case 'GET */_doc/*': {
        const found = indexOf(first).documents.get(third ?? '');
        return found === undefined
          ? { status: 404, body: { _index: first, _id: third ?? '', found: false } }
          : { status: 200, body: { _index: first, _id: third ?? '', found: true, _source: found } };
      }
      case 'POST */_doc/*':
      case 'PUT */_doc/*': {
        const index = indexOf(first);
        const reason = refusalOf(index, json());
        if (reason !== null) throw new Refused(400, 'strict_dynamic_mapping_exception', reason);
        index.documents.set(third ?? '', json());
        return { status: 201, body: { _index: first, _id: third ?? '', result: 'created' } };
      }
      default:
        throw new Refused(400, 'illegal_argument_exception', `no handler found for ${method} ${path}`);
    }
  };

  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://stand-in.invalid');
    const method = request.method ?? '';
    asked.push(`${method} ${pathname}`);
    const text = await readAll(request);
    let answer: Answer;
    try {
      answer = answerTo(method, pathname.slice(1), text, request.headers['content-type'] ?? '');
    } catch (error) {
      if (error instanceof Refused) answer = shownError(error);
      else
        answer = shownError(
          new Refused(400, 'parsing_exception', error instanceof Error ? error.message : ''),
        );
    }
    response.writeHead(answer.status, { 'content-type': 'application/json; charset=UTF-8' });
    response.end(method === 'HEAD' ? '' : JSON.stringify(answer.body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    asked,
    faults,
    indexes,
    aliases,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
};
