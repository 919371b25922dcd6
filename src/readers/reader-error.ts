import { fillSentence } from './fill-sentence.ts';
import { type LimitId, limits } from './limits.table.ts';
import { errorSentences } from './sentences.table.ts';

export type ReaderErrorId = keyof typeof errorSentences;

type Values = Readonly<Record<string, string | number>>;

/** Why a file was not read. `message` is the Vietnamese sentence for people; `limit` the limit that was passed, if one was. */
export class ReaderError extends Error {
  override readonly name = 'ReaderError';
  readonly id: ReaderErrorId;
  readonly limit: LimitId | null;
  readonly values: Values;

  constructor(id: ReaderErrorId, values: Values = {}, limit: LimitId | null = null) {
    super(fillSentence(errorSentences[id], values));
    this.id = id;
    this.values = values;
    this.limit = limit;
  }
}

const mebibyte = 1024 * 1024;

/** The error for a passed limit; its sentence names the limit in the unit in which people count it. */
export const limitError = (limit: LimitId): ReaderError => {
  const { value, unit } = limits[limit];
  const shown = unit === 'byte' ? value / mebibyte : unit === 'millisecond' ? value / 1000 : value;
  return new ReaderError(`limit-${limit}`, { limit: shown }, limit);
};

/** @throws ReaderError where `value` passes the limit */
export function assertWithin(limit: LimitId, value: number): void {
  if (value > limits[limit].value) throw limitError(limit);
}
