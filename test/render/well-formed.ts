import { SaxesParser } from 'saxes';

/** Names of the elements of an XML text, in document order; throws where it is not well-formed. */
export const elementsOfXml = (xml: string): { name: string; attributes: Record<string, string> }[] => {
  const parser = new SaxesParser();
  const found: { name: string; attributes: Record<string, string> }[] = [];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    found.push({
      name,
      attributes: Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, String(value)])),
    });
  });
  parser.write(xml).close();
  return found;
};

/** All text of an XML document, blanks made single. */
export const textOfXml = (xml: string): string => {
  const parser = new SaxesParser();
  const parts: string[] = [];
  parser.on('text', (text) => parts.push(text));
  parser.write(xml).close();
  return parts.join(' ').replace(/\s+/g, ' ').trim();
};
