import type { CorpusCheck } from './corpus-fault.ts';

/** A family is one level deep: the head of a family has no head itself. */
export const checkFamilies: CorpusCheck = ({ movements }) => {
  const parents = new Map(movements.map(({ id, parent }) => [id, parent]));
  return movements
    .filter(({ parent }) => parent !== null && (parents.get(parent) ?? null) !== null)
    .map(({ id, parent }) => ({
      collection: 'movements',
      id,
      field: ['parent'],
      severity: 'error',
      rule: 'family-depth',
      message: `Unexpected parent "${parent}" that has a parent itself, expected the head of the family.`,
    }));
};
