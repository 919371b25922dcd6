import type { DocumentBlock, ReadDocument } from '../document.ts';
import { blockText } from '../layout/block-text.ts';
import { documentOf } from '../layout/document-of.ts';
import { assertWithin, ReaderError } from '../reader-error.ts';
import { type ReaderWarning, warn } from '../warning.ts';
import { parseXml } from '../xml/parse-xml.ts';
import { childrenNamed, type XmlElement, xmlTree } from '../xml/xml-tree.ts';
import { readZip, type ZipArchive } from '../zip/read-zip.ts';
import { type BodyCensus, newBodyCensus } from './body-census.ts';
import { type BodyContext, BodyReader } from './body-reader.ts';
import { readNumbering } from './numbering.ts';
import { readStyles } from './styles.ts';

const treeOf = (zip: ZipArchive, name: string): XmlElement | null => {
  const bytes = zip.part(name);
  return bytes === null ? null : xmlTree(bytes);
};

/** Path of the main part, as the relations of the package name it. */
function mainPart(zip: ZipArchive): string {
  const relations = treeOf(zip, '_rels/.rels') ?? undefined;
  const main = childrenNamed(relations, 'rel:Relationship').find(({ attributes }) =>
    /\/officeDocument$/.test(attributes['Type'] ?? ''),
  );
  return (main?.attributes['Target'] ?? 'word/document.xml').replace(/^\//, '');
}

/** Blocks of each footnote and endnote by the element and id that refer to it; the lines that part them are none. */
function readNotes(zip: ZipArchive, folder: string, context: BodyContext): Map<string, DocumentBlock[]> {
  const notes = new Map<string, DocumentBlock[]>();
  for (const kind of ['footnote', 'endnote']) {
    const bytes = zip.part(`${folder}${kind}s.xml`);
    if (bytes === null) continue;
    let reader: BodyReader | null = null;
    let id = '';
    parseXml(bytes, {
      open: (name, attributes) => {
        if (name === `w:${kind}`) {
          const type = attributes['w:type'] ?? 'normal';
          reader = type === 'normal' ? new BodyReader(context) : null;
          id = attributes['w:id'] ?? '';
        } else reader?.open(name, attributes);
      },
      close: (name) => {
        if (name !== `w:${kind}`) reader?.close();
        else if (reader !== null) notes.set(`w:${kind}Reference ${id}`, reader.blocks);
      },
      text: (text) => reader?.text(text),
    });
  }
  return notes;
}

/** Most running heads that are looked at. */
const mostHeads = 12;

/** Words of headers and footers; these are furniture of the page, but a person should know that they are there. */
function runningHeads(zip: ZipArchive, folder: string, context: BodyContext): ReaderWarning[] {
  const heads = new Set<string>();
  const names = zip.names.filter(
    (name) => name.startsWith(folder) && /^(?:header|footer)\d*\.xml$/.test(name.slice(folder.length)),
  );
  for (const name of names.slice(0, mostHeads)) {
    const bytes = zip.part(name);
    if (bytes === null) continue;
    const reader = new BodyReader(context);
    parseXml(bytes, reader);
    const text = reader.blocks.map(blockText).join(' ').replace(/\s+/g, ' ').trim();
    if (/\p{L}{2}/u.test(text)) heads.add(text.slice(0, 200));
  }
  return [...heads].map((text) => warn('page-header', { text }));
}

function warningsOf(zip: ZipArchive, folder: string, census: BodyCensus): ReaderWarning[] {
  const { letters, pictures } = census;
  const has = (pattern: RegExp): boolean => zip.names.some((name) => pattern.test(name));
  const warnings: ReaderWarning[] = [];
  if (has(/(?:^|\/)vbaProject\.bin$/i)) warnings.push(warn('macro'));
  if (census.hasChanges) warnings.push(warn('tracked-changes'));
  if (census.hasHidden) warnings.push(warn('hidden-text'));
  if (zip.names.includes(`${folder}comments.xml`)) warnings.push(warn('comments'));
  if (pictures > 0) warnings.push(warn('pictures', { count: pictures }));
  if (census.hasEmbedded) warnings.push(warn('embedded-files'));
  for (const [encoding, font] of letters.legacyFonts) warnings.push(warn('legacy-font', { encoding, font }));
  if (letters.unknownSymbols > 0) warnings.push(warn('unknown-symbols', { count: letters.unknownSymbols }));
  return warnings;
}

/**
 * Reads a Word file (Office Open XML), transitional or strict. Links, fields' instructions, macros and pictures are left
 * alone; nothing of the file is run and nothing fetched.
 *
 * @throws ReaderError where it is damaged, encrypted, hostile, or no Word file
 */
export function readDocx(bytes: Uint8Array): ReadDocument {
  assertWithin('fileBytes', bytes.length);
  const zip = readZip(bytes);
  const main = mainPart(zip);
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const body = zip.part(main);
  if (body === null) throw new ReaderError('unknown-zip');
  const styles = readStyles(treeOf(zip, `${folder}styles.xml`));
  const numbering = readNumbering(treeOf(zip, `${folder}numbering.xml`), styles);
  const census = newBodyCensus();
  const bare: BodyContext = { styles, numbering, census: newBodyCensus(), notes: new Map() };
  const notes = readNotes(zip, folder, bare);
  const reader = new BodyReader({ styles, numbering, census, notes });
  parseXml(body, reader);
  const warnings = [...warningsOf(zip, folder, census), ...runningHeads(zip, folder, bare)];
  return documentOf('docx', reader.blocks, { warnings, pages: census.pages });
}
