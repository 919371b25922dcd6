import { cite } from '../../../src/pipeline/cite/cite.ts';
import type { CitationMention, DocumentContext } from '../../../src/pipeline/mention.ts';
import type { Registry } from '../../../src/pipeline/registry.ts';
import { splitLines } from '../../../src/pipeline/text/lines.ts';
import type { Unknown } from '../../../src/pipeline/tree.ts';
import { registry as testRegistry } from './registry.ts';

const plan: DocumentContext = {
  id: 'ke-hoach',
  day: '2023-06-01',
  level: 'province',
  place: 'bac-kan',
  reference: '12/KH-UBND',
  subject: null,
};

/** Citations of a text whose lines are paragraphs; by default that of a plan of Bắc Kạn signed on 01/6/2023. */
export function citeText(
  raw: string,
  context: Partial<DocumentContext> = {},
  registry: Registry = testRegistry,
): readonly CitationMention[] {
  const nodes = splitLines(raw).map(({ text, offsets, number }): Unknown => {
    const lines = [number];
    return { type: 'unknown', block: { text, offsets, lines }, lines };
  });
  return cite(nodes, raw, { ...plan, ...context }, registry);
}
