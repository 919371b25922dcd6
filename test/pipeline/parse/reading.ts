import { VFile } from 'vfile';
import { findingsOf } from '../../../src/pipeline/diagnostics/report.ts';
import { readFields } from '../../../src/pipeline/parse/fields/read-fields.ts';
import { planProcessor } from '../../../src/pipeline/parse/processor.ts';
import { textualNodes } from '../../../src/pipeline/parse/textual-nodes.ts';

/** Parses a text, as short records that a test can show whole. */
export const read = (raw: string) => {
  const file = new VFile({ value: raw });
  const tree = planProcessor.parse(file);
  const nodes = textualNodes(tree);
  return {
    tree,
    nodes,
    fields: readFields(tree, raw),
    messages: findingsOf(file),
    rules: findingsOf(file).map(({ line, rule }) => `${line} ${rule}`),
    roles: nodes.map(
      (node) => `${node.lines.join('+')} ${node.type === 'statement' ? node.role : node.type}`,
    ),
    anchors: nodes.flatMap((node) => (node.type === 'division' ? [node.anchor] : [])),
    headings: nodes.flatMap((node) =>
      node.type === 'division' && node.heading !== null ? [node.anchor] : [],
    ),
  };
};
