import { Document, Scalar, visit } from 'yaml';
import type { Sidecar } from '../schemas/sidecar.ts';

/** Widest line of the file, in characters. */
const lineWidth = 120;

/** Readers of older YAML take a bare day for a moment. */
const isDay = /^\d{4}-\d{2}/;

/** Fields in the order in which people read them. */
const order = [
  'issuer',
  'level',
  'place',
  'year',
  'notBefore',
  'period',
  'addedOn',
  'origin',
  'weakWords',
] as const;

/** `content/plans/<id>.yaml`: the sidecar of a plan as a file, in the order and quotation marks of those in the catalogue. */
export const sidecarYaml = (sidecar: Sidecar): string => {
  const entries = order.flatMap((name) => (sidecar[name] === undefined ? [] : [[name, sidecar[name]]]));
  const document = new Document(Object.fromEntries(entries));
  visit(document, {
    Scalar: (_, scalar) => {
      if (typeof scalar.value === 'string' && isDay.test(scalar.value)) scalar.type = Scalar.QUOTE_SINGLE;
    },
  });
  return document.toString({ singleQuote: true, lineWidth });
};
