import { expect, test } from 'vitest';
import { unpackHead, unpackRecord } from '../../src/loaders/shard/plan-record.ts';

test('a line that another version packed is refused', () => {
  for (const line of ['{}', 'null', '{"version":1,"sidecar":null,"mark":""}']) {
    expect(() => unpackHead(line)).toThrow('expected version');
    expect(() => unpackRecord(`${line}\t{}\n`)).toThrow('expected version');
  }
});
