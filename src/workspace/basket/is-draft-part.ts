import type { DraftLine, DraftOrigin, DraftPart } from '../../schemas/draft.ts';
import { isRecord } from '../../schemas/is-record.ts';

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

const isLine = (value: unknown): value is DraftLine =>
  isRecord(value) &&
  (value['marker'] === null || isText(value['marker'])) &&
  Number.isInteger(value['level']) &&
  Number(value['level']) >= 1 &&
  Number(value['level']) <= 9 &&
  typeof value['text'] === 'string';

const isOrigin = (value: unknown): value is DraftOrigin => {
  if (!isRecord(value)) return false;
  switch (value['from']) {
    case 'own':
      return true;
    case 'plan':
      return isText(value['plan']) && isText(value['anchor']) && isText(value['name']);
    case 'model':
    case 'family':
      return isText(value['id']) && isText(value['name']);
    default:
      return false;
  }
};

/**
 * Whether a value is a clause of the basket, asked without the schema itself: that would bring its library to reading pages.
 * A test holds both against each other.
 */
export const isDraftPart = (value: unknown): value is DraftPart =>
  isRecord(value) &&
  isText(value['id']) &&
  (value['role'] === null || isText(value['role'])) &&
  Array.isArray(value['lines']) &&
  value['lines'].length > 0 &&
  value['lines'].every(isLine) &&
  isOrigin(value['origin']);
