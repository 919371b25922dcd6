import { openLibrary } from '../loaders/library.ts';

/** Day for which the site tells the state of the law, `YYYY-MM-DD`. */
export const buildDay = (): string => openLibrary().catalogue.today;
