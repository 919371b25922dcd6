import type { Markup } from '../../pipeline/text/markup.ts';
import { plainMarkup } from '../../pipeline/text/plain-markup.ts';

let read: ((raw: string) => Markup) | null = null;

/**
 * Fetches the reader of Markdown, which weighs as much as a fifth of the pipeline and which only Markdown files need.
 *
 * @throws where it cannot be loaded
 */
export const loadMarkdown = async (): Promise<void> => {
  read ??= (await import('../../pipeline/text/markdown-markup.ts')).markdownMarkup;
};

/** Stands in the worker in the place of the reader of Markdown, until that is loaded. */
export const markdownMarkup = (raw: string): Markup => (read ?? plainMarkup)(raw);
