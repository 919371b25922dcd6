/** Name under which the style sheet knows the marks. */
const name = 'tu-chua-chac';

const textNodesIn = (root: Node): Text[] => {
  const found: Text[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) if (walker.currentNode instanceof Text) found.push(walker.currentNode);
  return found;
};

/** The first place of a word in the text of an element, as a whole word where it stands as one. */
function rangeOf(word: string, nodes: readonly Text[]): Range | null {
  for (const node of nodes) {
    const start = ` ${node.data} `.indexOf(` ${word} `);
    const at = start < 0 ? node.data.indexOf(word) : start;
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + word.length);
    return range;
  }
  return null;
}

/**
 * Marks words in rows of a document without touching their elements, so that copying and addresses stay as they are.
 * Browsers without highlights (CSS Custom Highlight API, level 1) show the note beside the row alone.
 *
 * @param marked rows with the words to mark in each; earlier marks go
 */
export const markWeakWords = (marked: Iterable<readonly [row: Element, found: readonly string[]]>): void => {
  if (typeof Highlight === 'undefined') return;
  const ranges = [...marked].flatMap(([row, found]) => {
    const nodes = textNodesIn(row);
    return found.flatMap((word) => rangeOf(word, nodes) ?? []);
  });
  CSS.highlights.set(name, new Highlight(...ranges));
};
