import { type Plugin, unified } from 'unified';
import type { Plan } from '../tree.ts';
import { parsePlan } from './parse-plan.ts';

/** Makes a unified processor read plans; the parser itself is the plain function `parsePlan`. */
const planParser: Plugin<[], string, Plan> = function planParser() {
  this.parser = (document, file) => parsePlan(document, file);
};

/** A processor that reads text into a `plan` tree and records what it notices as messages of the file. */
export const planProcessor = unified().use(planParser).freeze();
