import type { DocxOptions } from '../docx.ts';
import type { Paper } from '../paper.ts';
import { lineEnds, xmlText } from '../xml-text.ts';

const escaped = (text: string): string =>
  xmlText(text)
    .split(lineEnds)
    .join(' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');

/** Day that every file carries, so that one paper always gives the same bytes. */
const fixedDay = '2000-01-01T00:00:00Z';

const producer = 'kho-thi-dua';

/** Properties of a file: title and origin, no person, no time at which it was made. */
export const coreProperties = (paper: Paper, options: DocxOptions): string => {
  const title = options.title ?? paper.title?.subject.join(' ') ?? paper.name;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escaped(title)}</dc:title>`,
    `<dc:creator>${producer}</dc:creator>`,
    ...(options.description === undefined
      ? []
      : [`<dc:description>${escaped(options.description)}</dc:description>`]),
    `<cp:lastModifiedBy>${producer}</cp:lastModifiedBy>`,
    '<dc:language>vi-VN</dc:language>',
    `<dcterms:created xsi:type="dcterms:W3CDTF">${fixedDay}</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${fixedDay}</dcterms:modified>`,
    '</cp:coreProperties>',
  ].join('');
};
