import { draftKinds, longestField, longestLine, sectionPlaces, signerKinds } from '../schemas/draft-terms.ts';
import { levelIds } from '../schemas/level-ids.ts';
import { roleIds } from '../schemas/role-ids.ts';
import {
  byField,
  fields,
  listOf,
  nullable,
  oneOf,
  recordOf,
  type Shape,
  text,
  whole,
} from '../schemas/shape.ts';

/** The shape of a draft, as `src/schemas/draft.ts` has it: a test holds both against each other. */

const field = text(longestField);
const id = text(100, 1);
const endless = Number.POSITIVE_INFINITY;
const slug = text(endless, 1, /^[a-z0-9]+(-[a-z0-9]+)*$/);
const placePath = text(endless, 1, /^[a-z0-9-]+(\/[a-z0-9-]+){0,2}$/);
const name = text(endless, 1);

const origin = byField('from', {
  plan: fields({ from: oneOf('plan'), plan: slug, anchor: name, name }),
  model: fields({ from: oneOf('model'), id: slug, name }),
  family: fields({ from: oneOf('family'), id: slug, name }),
  own: fields({ from: oneOf('own') }),
});

const line = fields({ marker: nullable(text(20, 1)), level: whole(1, 9), text: text(longestLine) });

const part = fields({
  id,
  role: nullable(oneOf(...roleIds)),
  lines: listOf(line, 1_000, 1),
  origin,
});

const section = fields({
  id,
  place: oneOf(...sectionPlaces),
  roles: listOf(oneOf(...roleIds), 26),
  title: field,
  parts: listOf(part, 500),
});

const office = fields({
  level: oneOf(...levelIds),
  parent: field,
  name: field,
  abbreviation: field,
  place: field,
  placeId: nullable(placePath),
});

const signing = fields({
  signer: oneOf(...signerKinds),
  collective: field,
  head: field,
  unitHead: field,
  post: field,
  agencyPost: field,
  name: field,
});

export const draftShape: Shape = fields({
  format: oneOf('kho-thi-dua/draft'),
  version: oneOf(1),
  kind: oneOf(...draftKinds),
  office,
  year: whole(1945, 2100),
  subject: field,
  number: text(20),
  day: text(2),
  month: text(2),
  slots: recordOf(field, field),
  sections: listOf(section, 100),
  signing,
  recipients: listOf(field, 200),
});
