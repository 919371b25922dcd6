import type { Statement } from '../../../pipeline/tree.ts';
import type { PaperSignature } from '../paper.ts';

/** Lines of the source from one statement to the next that leave room to sign. */
const room = 3;

const isName = ({ role }: Statement): boolean => role === 'signerName' || role === 'signerRankAndName';

/** The statements of each who signs: one ends with the name. */
const parted = (statements: readonly Statement[]): Statement[][] => {
  const groups: Statement[][] = [];
  let isOpen = false;
  for (const statement of statements) {
    if (isOpen) groups.at(-1)?.push(statement);
    else groups.push([statement]);
    isOpen = !isName(statement);
  }
  return groups;
};

/** Index of the first statement under the room to sign. */
const belowFrom = (group: readonly Statement[]): number => {
  const index = group.findIndex((statement, at) => {
    if (isName(statement) || statement.role === 'text') return true;
    const before = group[at - 1]?.block.lines.at(-1);
    const line = statement.block.lines[0];
    return before !== undefined && line !== undefined && line - before >= room;
  });
  return index < 0 ? group.length : index;
};

const signatureOf = (group: readonly Statement[]): PaperSignature => {
  const text = ({ block }: Statement): string => block.text;
  const from = belowFrom(group);
  const last = group.at(-1);
  const name = last !== undefined && isName(last) ? last : null;
  return {
    authority: group.slice(0, from).map(text),
    below: group
      .slice(from)
      .filter((one) => one !== name)
      .map(text),
    name: name === null ? null : text(name),
  };
};

/** Everybody who signs, in the order of the source: authority, what stands under the room to sign, name. */
export const signaturesOf = (statements: readonly Statement[]): PaperSignature[] =>
  parted(statements).map(signatureOf);
