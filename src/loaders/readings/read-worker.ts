import { workerData } from 'node:worker_threads';
import { KeptReadings } from './plan-reader.ts';
import type { ReadingShare } from './read-ahead.ts';

const { plans, registry, folder }: ReadingShare = workerData;
const kept = new KeptReadings(folder);
for (const { key, plan } of plans) kept.keep(key, plan, registry);
