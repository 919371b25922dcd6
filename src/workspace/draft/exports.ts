import { writeDraft } from '../../drafting/draft-file.ts';
import { paperOfDraft } from '../../drafting/paper-of-draft.ts';
import { clipboardOfPaper } from '../../render/paper/clipboard.ts';
import { paperToText } from '../../render/paper/text.ts';
import type { Draft } from '../../schemas/draft.ts';
import { download } from '../download.ts';

/** The draft as plain text, as the checker reads it. */
export const textOfDraft = (draft: Draft): string => paperToText(paperOfDraft(draft));

/** Every way out of the page; each resolves to the name of the file. What writes Word and Markdown is loaded now, not before. */
export const exportsOf = {
  docx: async (draft: Draft): Promise<string> => {
    const paper = paperOfDraft(draft);
    const { docxType, toDocx } = await import('../../render/paper/docx.ts');
    const name = `${paper.name}.docx`;
    download(name, docxType, new Uint8Array(await toDocx(paper)));
    return name;
  },
  markdown: async (draft: Draft): Promise<string> => {
    const paper = paperOfDraft(draft);
    const { paperToMarkdown } = await import('../../render/paper/markdown.ts');
    download(`${paper.name}.md`, 'text/markdown;charset=utf-8', paperToMarkdown(paper));
    return `${paper.name}.md`;
  },
  text: async (draft: Draft): Promise<string> => {
    const paper = paperOfDraft(draft);
    download(`${paper.name}.txt`, 'text/plain;charset=utf-8', paperToText(paper));
    return `${paper.name}.txt`;
  },
  /** The draft itself, to be opened again. */
  file: async (draft: Draft): Promise<string> => {
    const name = `${paperOfDraft(draft).name}.json`;
    download(name, 'application/json', writeDraft(draft));
    return name;
  },
} as const;

export type ExportKind = keyof typeof exportsOf;

const writeByHand = (html: string, text: string): boolean => {
  const onCopy = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/html', html);
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
  };
  document.addEventListener('copy', onCopy, { once: true, capture: true });
  const done = document.execCommand('copy');
  document.removeEventListener('copy', onCopy, { capture: true });
  return done;
};

/** Puts the whole draft on the clipboard, with its layout and as plain text. Tells whether the browser took it. */
export const copyDraft = async (draft: Draft): Promise<boolean> => {
  const { html, text } = clipboardOfPaper(paperOfDraft(draft));
  // Plain http has no such interface.
  if (navigator.clipboard === undefined || typeof ClipboardItem === 'undefined')
    return writeByHand(html, text);
  try {
    const item = new ClipboardItem({
      'text/html': new Blob([html], { type: 'text/html' }),
      'text/plain': new Blob([text], { type: 'text/plain' }),
    });
    await navigator.clipboard.write([item]);
    return true;
  } catch {
    return writeByHand(html, text);
  }
};
