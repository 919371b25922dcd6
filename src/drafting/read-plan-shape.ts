import { levelIds } from '../schemas/level-ids.ts';
import { roleIds } from '../schemas/role-ids.ts';
import { fields, listOf, nullable, oneOf, type Shape, text, whole } from '../schemas/shape.ts';
import type { ReadPlan } from './read-plan.ts';

const endless = Number.POSITIVE_INFINITY;
const words = text(endless);
const known = nullable(words);
const figure = nullable(whole(0, 9_999));
const sentences = listOf(words, endless);

const node: Shape = fields({
  anchor: words,
  marker: known,
  level: whole(1, endless),
  line: whole(1, endless),
  heading: known,
  text: words,
  role: nullable(oneOf(...roleIds)),
  children: (value, path) => listOf(node, endless)(value, path),
});

const point = { line: whole(1, endless), column: whole(1, endless) };

const shape = fields({
  entry: fields({
    subject: known,
    issuer: nullable(
      fields({
        name: words,
        level: oneOf(...levelIds),
        evidence: listOf(fields({ ...point, text: words }), endless),
      }),
    ),
    number: known,
    symbol: known,
    place: known,
    issuedOn: nullable(fields({ year: figure, month: figure, day: figure })),
    signatory: nullable(
      fields({ capacity: known, onBehalfOf: known, position: known, rank: known, name: known }),
    ),
    recipients: sentences,
    outline: listOf(node, endless),
  }),
  authority: sentences,
  bases: sentences,
  lead: sentences,
  closing: sentences,
  posts: sentences,
});

/** Whether a value is what `readPlanOf` made of a reading: another page may have put it into the store long ago. */
export const isReadPlan = (value: unknown): value is ReadPlan => shape(value, '') === null;
