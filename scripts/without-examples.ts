import type { Plugin } from 'vite';
import { withoutParts } from './without-parts.ts';

/** What a table says for its tests alone; no reading of a document asks for it. */
const forTests: readonly string[] = ['examples', 'counterexamples'];

/** Tables with more, or less, that no browser reads. */
const others: readonly { readonly path: RegExp; readonly spared: readonly string[] }[] = [
  // Headings are compared with their examples.
  { path: /\/clause\/headings\.table\.ts$/, spared: ['counterexamples'] },
  // Patterns of which nobody asks which one it was that matched.
  {
    path: /\/cite\/patterns\/(?:capitals|dates|issuers|laws|numbers|symbols|titles)\.table\.ts$/,
    spared: [...forTests, 'example', 'description', 'id'],
  },
  // Cues of which nobody asks which one it was that matched.
  {
    path: /\/parse\/profiles\/(?:assignment|closing|document-types|head-pieces|headings|inline-marks|issuer|joins|place-names|preamble|quota|reference|schedule|signature|tables|tail-pieces)\.table\.ts$/,
    spared: [...forTests, 'id'],
  },
  {
    path: /\/lint\/drafting\/(?:abbreviations|basis-context|capitals|ended-levels|law-number|party-document|punctuation|recipients|signing|spelling)\.table\.ts$/,
    spared: [...forTests, 'id'],
  },
  { path: /\/movement\/patterns\/honours\.table\.ts$/, spared: [...forTests, 'id'] },
  // Rows of words, and patterns that all read in one way.
  {
    path: /\/text\/(?:date|repair\/(?:phrases|misread-cues|misread-numbers))\.table\.ts$/,
    spared: [...forTests, 'id'],
  },
  // What a pattern finds is described for whoever reads the table.
  { path: /\/cite\/patterns\/[a-z-]+\.table\.ts$/, spared: [...forTests, 'description'] },
  // The sentences for whoever runs the checks.
  { path: /\/diagnostics\/rules\.table\.ts$/, spared: ['unexpected', 'expected', 'remedy'] },
];

/** Properties that a module may go without; none where it is no table. */
const sparedIn = (id: string): ReadonlySet<string> => {
  if (!id.endsWith('.table.ts')) return new Set();
  return new Set(others.find(({ path }) => path.test(id))?.spared ?? forTests);
};

/**
 * Leaves out of what browsers load the examples of tables, which are a fourth of the pipeline and which only tests read.
 * A test holds what the built worker reads against what the pipeline reads.
 */
export const withoutExamples = (): Plugin => ({
  name: 'without-examples',
  apply: 'build',
  applyToEnvironment: ({ name }) => name === 'client',
  transform(code, id) {
    const names = sparedIn(id);
    if (names.size === 0) return null;
    const spared = withoutParts(code, this.parse(code), names);
    return spared === null ? null : { code: spared, map: null };
  },
});
