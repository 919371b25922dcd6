import { type Topic, topics } from './rule-topics.table.ts';

const topicByRule: ReadonlyMap<string, Topic> = new Map(
  topics.flatMap(({ id, rules }) => rules.map((rule): [string, Topic] => [rule, id])),
);

/** What a rule looks at; `other` where the table does not name it. */
export const topicOf = (rule: string): Topic => topicByRule.get(rule) ?? 'other';

export const topicName = (topic: Topic): string => topics.find(({ id }) => id === topic)?.name ?? topic;
