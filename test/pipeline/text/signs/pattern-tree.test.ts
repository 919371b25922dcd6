import { expect, test } from 'vitest';
import { type PatternNode, parsePattern } from '../../../../src/pipeline/text/signs/pattern-tree.ts';

const { POSITIVE_INFINITY: endless } = Number;

/** A tree as one line: units as the letters they are, choices by "|", repeats with their bounds. */
const shown = (node: PatternNode): string => {
  switch (node.type) {
    case 'units':
      return `[${String.fromCharCode(...node.units)}]`;
    case 'any':
      return 'any';
    case 'empty':
      return 'empty';
    case 'edge':
      return node.edge;
    case 'ahead':
      return `ahead(${shown(node.inner)})`;
    case 'sequence':
      return `(${node.parts.map(shown).join(' ')})`;
    case 'choice':
      return `(${node.options.map(shown).join(' | ')})`;
    case 'repeat':
      return `${shown(node.inner)}{${node.least},${node.most === endless ? '' : node.most}}`;
  }
};

test.each([
  [/a/, '[a]'],
  [/ab/, '([a] [b])'],
  [/a|bc|/, '([a] | ([b] [c]) | ())'],
  [/(?:a)/, '[a]'],
  [/(a|b)c/, '(([a] | [b]) [c])'],
  [/(?<name>a)b/, '([a] [b])'],
  [/a?b*c+d{2}e{2,}f{2,5}/, '([a]{0,1} [b]{0,} [c]{1,} [d]{2,2} [e]{2,} [f]{2,5})'],
  [/a??b*?c+?d{2}?e{2,}?/, '([a]{0,1} [b]{0,} [c]{1,} [d]{2,2} [e]{2,})'],
  [/a{0,10}/, '[a]{0,10}'],
  [/^a$/, '(start [a] end)'],
  [/./, 'any'],
  [/(?=a)b/, '(ahead([a]) [b])'],
  [/(?<=a)b/, '(ahead([a]) [b])'],
  [/(?!a)b/, '(empty [b])'],
  [/(?<!a)b/, '(empty [b])'],
  [/\ba\B/, '(empty [a] empty)'],
  [/\d/, '[0123456789]'],
  [/\s/, '[ ]'],
  [/\n\t/, '([\n] [\t])'],
  [/\./, '[.]'],
  [/\//, '[/]'],
  [/\u0061\x62/, '([a] [b])'],
  [/\u{61}/u, '[a]'],
  [/\u{1F600}/u, 'any'],
  [/\p{Lu}/u, 'any'],
  [/\P{Lu}/u, 'any'],
  [/\D\S\w\W/, '(any any any any)'],
  [/(a)\1/, '([a] any)'],
  [/(?<x>a)\k<x>b/, '([a] any [b])'],
  [/\cA/, 'any'],
  [/\0/, '[\0]'],
  [/[abc]/, '[abc]'],
  [/[a-e]/, '[abcde]'],
  [/[a-ce-g]/, '[abcefg]'],
  [/[a-]/, '[a-]'],
  [/[-a]/, '[-a]'],
  [/[\d-]/, '[0123456789-]'],
  [/[\]x]/, '[]x]'],
  [/[\sx]/, '[ x]'],
  [/[^a]/, 'any'],
  [/[a\p{Lu}]/u, 'any'],
  [/[\u0061-\u0063]/, '[abc]'],
  [/[\0-\uffff]/, 'any'],
  [/[a-\u{1F600}]/u, 'any'],
  [/\u{1F600}a/u, '(any [a])'],
  [/[\u{1F600}a]/u, 'any'],
  [/(?:)/, '()'],
])('%s is %s', (pattern, expected) => {
  const tree = parsePattern(pattern);
  expect(tree === null ? null : shown(tree)).toBe(expected);
});

test('sets of strings and patterns over lines are left unread', () => {
  expect(parsePattern(/[a&&b]/v)).toBeNull();
  expect(parsePattern(/^a/m)).toBeNull();
  expect(parsePattern(/^a/giu)).not.toBeNull();
});
