import { expect, test } from 'vitest';
import { emptyRegistry } from '../../src/pipeline/registry.ts';
import { run } from '../../src/pipeline/run.ts';

const source = (text: string) => ({ path: 'hostile.txt', text, sha256: '0'.repeat(64) });

test.each([
  ['one line of 300,000 characters', 'Tổ chức phong trào thi đua '.repeat(11_000)],
  ['200,000 short lines', '- a\n'.repeat(200_000)],
  ['quotation marks that never close', '“'.repeat(200_000)],
  ['nothing', ''],
  ['blank lines', '\n \n\t\n'],
  ['control characters', '\u0000\u0001\u0002\n\u001b[31m\n'],
])(
  '%s is read without an error',
  (_what, text) => {
    const { entry } = run(source(text), emptyRegistry);
    expect(entry.citations).toEqual([]);
  },
  60_000,
);
