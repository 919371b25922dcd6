import { type Topic, topics } from './topics.table.ts';

/** What a filter of the checker's page is called. */
export const topicName = (topic: Topic): string => topics.find(({ id }) => id === topic)?.name ?? topic;
