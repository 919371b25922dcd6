import { workerData } from 'node:worker_threads';
import { readPlan } from './plan-reader.ts';
import type { ReadingShare } from './read-ahead.ts';
import { ReadingCache } from './reading-cache.ts';

const { plans, registry, folder }: ReadingShare = workerData;
const cache = new ReadingCache(folder);
for (const { key, plan } of plans) cache.set(key, readPlan(plan, registry));
