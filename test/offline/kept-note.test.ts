import { expect, test } from 'vitest';
import { dayOf, withKeptNote } from '../../src/offline/kept-note.ts';
import { frame } from '../../src/site/copy/frame.ts';

const foot = `<footer><p>${frame.promise} ${frame.asOf}05/02/2026.</p></footer>`;
const kept = new Date(2026, 10, 21, 9);

test('the note stands first in the box of a plan, in the answer of an instrument, else in the main part', () => {
  const plan = `<main class="wide"><h1>A</h1><section class="status" aria-labelledby="a"><h2>B</h2></section></main>${foot}`;
  expect(withKeptNote(plan, kept)).toContain('aria-labelledby="a"><p class="kept"');
  const instrument = `<main><h1>A</h1><div class="answer"><p>B</p></div></main>${foot}`;
  expect(withKeptNote(instrument, kept)).toContain('<div class="answer"><p class="kept"');
  expect(withKeptNote(`<main id="x"><h1>A</h1></main>${foot}`, kept)).toContain(
    '<main id="x"><p class="kept"',
  );
});

test('it names the day of keeping and the day for which the page tells the state of the law', () => {
  const shown = withKeptNote(`<main></main>${foot}`, kept);
  expect(shown).toContain('Bản đã lưu ngày 21/11/2026');
  expect(shown).toContain('Hiệu lực tính đến ngày 05/02/2026; tình trạng văn bản có thể đã thay đổi.');
  expect(withKeptNote('<main></main>', null)).toContain('Tình trạng văn bản có thể đã thay đổi.');
});

test('what is no page of the site stays as it is', () => {
  expect(withKeptNote('<p>x</p>', kept)).toBe('<p>x</p>');
});

test('days are printed as everywhere on the site', () => {
  expect(dayOf(new Date(2025, 6, 1, 23, 59))).toBe('01/7/2025');
});
