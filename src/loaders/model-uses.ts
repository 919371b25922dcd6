import { modelUses } from '../pipeline/catalogue/model-uses.ts';
import { openLibrary } from './library.ts';

let uses: ReadonlyMap<string, readonly string[]> | null = null;

/** Plans in which words like those of a curated clause stand, by the clause's id; looked for once a build. */
export const openModelUses = (): ReadonlyMap<string, readonly string[]> => {
  const { catalogue, modelClauses } = openLibrary();
  uses ??= modelUses(
    modelClauses.map(({ clause, lines }) => ({ id: clause.id, lines: lines.map(({ text }) => text) })),
    catalogue.studied.values(),
  );
  return uses;
};
