import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, test } from 'vitest';
import { builtPages } from './pages.ts';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    extends: ['html-validate:standard'],
    rules: {
      // Astro writes void elements and attributes without quotes where HTML allows it.
      'void-style': 'off',
      'attr-quotes': 'off',
      'no-trailing-whitespace': 'off',
      'attribute-boolean-style': 'off',
      'attribute-empty-style': 'off',
      'doctype-style': 'off',
      // Addresses such as "ii.1.đ" keep the letters of the plan's own numbering.
      'valid-id': ['error', { relaxed: true }],
      // Titles of search engines may be cut; ours say what the page is, whole.
      'long-title': 'off',
    },
  }),
);

test('every page is valid HTML', async () => {
  const faults: string[] = [];
  for (const page of builtPages()) {
    const report = await validator.validateString(page.html, page.file);
    for (const result of report.results) {
      for (const message of result.messages) {
        faults.push(`${page.file}:${message.line}:${message.column} ${message.ruleId} ${message.message}`);
      }
    }
  }
  expect(faults.slice(0, 50)).toEqual([]);
});
