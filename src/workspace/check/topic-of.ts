import { ruleTopics } from './rule-topics.table.ts';
import type { Topic } from './topics.table.ts';

/** What a rule looks at; `other` where the table does not name it. */
export const topicOf = (rule: string): Topic =>
  ruleTopics.find(({ rules }) => rules.includes(rule))?.topic ?? 'other';
