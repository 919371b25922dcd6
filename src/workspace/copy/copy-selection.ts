import { clipboardOfWords } from '../../render/paper/clipboard.ts';
import { copying } from '../../site/copy/copying.ts';
import styles from '../../styles/copying.css?url';
import { button, element } from '../element.ts';
import { loadStyle } from '../load-style.ts';
import { stopQuestion } from './ask-stop.ts';
import { sentencesOf } from './concern-sentences.ts';
import { type CopiedBlock, textOfSpans } from './copied-block.ts';
import { copyNow } from './copy-blocks.ts';
import { type CopySource, payloadOfBlocks } from './copy-source.ts';
import { askForce } from './force-data.ts';
import { blocksOf, textsIn } from './read-blocks.ts';
import { concernsOf } from './stop.ts';
import { fillCopy } from './write-clipboard.ts';

/** The text that is a document's own: its rows, or a clause that declares itself. */
const containerOf = (node: Node): Element | null => {
  const near = node instanceof Element ? node : node.parentElement;
  return near?.closest('.doc, [data-copy]') ?? null;
};

/** What is selected, where both ends lie in the text of one document. */
const selectedRange = (): { readonly range: Range; readonly container: Element } | null => {
  const selection = getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  if (document.activeElement?.matches('input, textarea') === true) return null;
  const range = selection.getRangeAt(0);
  const container = containerOf(range.startContainer);
  return container !== null && container === containerOf(range.endContainer) ? { range, container } : null;
};

/** Exactly the selected words; markers of which all is selected. */
const selectedBlocks = (container: Element, range: Range): CopiedBlock[] =>
  textsIn(container)
    .filter((text) => range.intersectsNode(text))
    .flatMap((text) => blocksOf(text, range));

/** Words within one paragraph are pasted where the cursor stands; anything more comes as paragraphs. */
const payloadOf: CopySource['payload'] = (blocks) => {
  const [only, ...others] = blocks;
  return only?.type === 'paragraph' && only.marker === null && others.length === 0
    ? clipboardOfWords(textOfSpans(only.spans), { italic: only.style === 'basis' })
    : payloadOfBlocks(blocks);
};

const sourceOf = (blocks: readonly CopiedBlock[]): CopySource => ({
  name: copying.selection,
  blocks,
  below: [],
  citation: '',
  origin: null,
  role: () => Promise.resolve(null),
  payload: payloadOf,
});

const bar = element('div', { class: 'copying copied-bar', role: 'status' });

const closeBar = (): void => bar.replaceChildren();

/** Says at the foot of the window what of the copied words holds no more, and offers to copy them anew. */
const tell = async (blocks: readonly CopiedBlock[]): Promise<void> => {
  closeBar();
  const force = await askForce();
  const concerns = force === null ? [] : concernsOf(blocks, force);
  if (concerns.length === 0) return;
  await loadStyle(styles);
  document.body.append(bar);
  const close = button(copying.close, closeBar, { class: 'plain' });
  if (!concerns.some(({ gravity }) => gravity === 'stops')) {
    bar.append(element('p', {}, concerns.flatMap((concern) => sentencesOf(concern)).join(' ')), close);
    return;
  }
  const question = stopQuestion(blocks, concerns, async (chosen) => {
    const result = await copyNow(sourceOf(blocks), blocks, 'rich', chosen);
    const done = copying.ended(copying.done(copying.selection, blocks.length, chosen.length));
    bar.replaceChildren(element('p', {}, result.became === 'copied' ? done : copying.failed), close);
    close.focus();
  });
  bar.append(element('p', {}, copying.stop.afterSelection), question, close);
};

/**
 * Gives every copy of selected text of a document the clean payload: exactly the selected words, in the layout of NĐ 30.
 * The words are copied as they are; what must be said of them is said right after, with the swap on offer.
 */
export const followCopies = (): void => {
  void askForce();
  document.addEventListener('copy', (event) => {
    const selected = selectedRange();
    if (selected === null) return;
    const blocks = selectedBlocks(selected.container, selected.range);
    if (blocks.length === 0) return;
    fillCopy(event, payloadOf(blocks), 'rich');
    void tell(blocks);
  });
  bar.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') closeBar();
  });
};
