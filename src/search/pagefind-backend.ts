import type { SearchBackend } from './backend.ts';
import type { Engine } from './engine.ts';
import { widestPass } from './passes.ts';
import { retrieve } from './retrieve.ts';
import { runsOf } from './run-directory.ts';
import { phraseOf } from './terms.ts';
import type { Lexicon } from './vocabulary.ts';

/** The published index as a backend: questions to it are steps from strict to loose, each no wider than need be. */
export const pagefindBackend = (engine: Engine, lexicon: Lexicon): SearchBackend => ({
  candidates: (plan, filters, enough) => retrieve(engine, lexicon, plan, filters, enough),
  holding: async (terms, filters) => {
    const isAlone = terms.length === 1;
    const shards = await lexicon.shardsWith(isAlone ? terms : [], runsOf(terms));
    if (shards.length === 0) return [];
    const question = { term: phraseOf(terms), keepMarks: isAlone, filters, enough: 1, shards, isBrief: true };
    return engine.search(question);
  },
  count: async (plan, tier, filters) => {
    const question = widestPass(plan, lexicon, tier);
    return question === null ? {} : engine.count({ ...question, filters, enough: Number.POSITIVE_INFINITY });
  },
});
