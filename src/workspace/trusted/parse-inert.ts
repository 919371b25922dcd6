import { inertMarkup } from '../../site/security/trusted-types.ts';
import { trustedTypes } from './trusted-types.ts';

let made: { createHTML(text: string): string } | null = null;

/**
 * Parses markup of unknown origin into a document of its own, which runs nothing, fetches nothing and is never shown. Take
 * words out of it, never nodes.
 */
export const parseInert = (markup: string): Document => {
  made ??= trustedTypes()?.createPolicy(inertMarkup, { createHTML: (text) => text }) ?? null;
  return new DOMParser().parseFromString(made?.createHTML(markup) ?? markup, 'text/html');
};
