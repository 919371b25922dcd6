const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it stands in HTML, in an element or between double quotation marks. */
export const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);

/** Markup of several things, one after the other. */
export const each = <Thing>(things: readonly Thing[], markup: (thing: Thing) => string): string =>
  things.map(markup).join('');

/** A link. */
export const link = (href: string, text: string): string => `<a href="${escaped(href)}">${escaped(text)}</a>`;
