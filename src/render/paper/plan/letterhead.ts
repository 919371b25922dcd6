import { authoritiesOf } from '../../../pipeline/parse/fields/authorities.ts';
import type { Plan, Statement } from '../../../pipeline/tree.ts';
import type { PaperLetterhead } from '../paper.ts';

/** What the head of a plan prints, and what of it has no place in a letterhead. */
export interface HeadParts {
  /** Null where the paper prints none. */
  readonly letterhead: PaperLetterhead | null;
  readonly rest: readonly Statement[];
}

const textOf = ({ block }: Statement): string => block.text;

/** The motto is the line that is not all in capitals. */
const isMotto = (text: string): boolean => /\p{Ll}/u.test(text);

/** Lines of the issuer, the body that is named last, and of the bodies above it. */
const bodiesOf = (tree: Plan, lines: readonly Statement[]): { parent: string[]; issuer: string[] } => {
  const heads = authoritiesOf(tree)
    .map(({ node }) => lines.indexOf(node))
    .filter((index) => index >= 0);
  const from = heads.length < 2 ? 0 : (heads.at(-1) ?? 0);
  return { parent: lines.slice(0, from).map(textOf), issuer: lines.slice(from).map(textOf) };
};

/** The letterhead of a plan from the statements of its zone; blanks stay blank, and what is not printed stays away. */
export const letterheadOfPlan = (tree: Plan, statements: readonly Statement[]): HeadParts => {
  const withRole = (role: Statement['role']): Statement[] => statements.filter((one) => one.role === role);
  const [number, ...numbers] = withRole('number');
  const [placeDate, ...placeDates] = withRole('placeDate');
  const mottoes = withRole('motto');
  const nation = mottoes.filter((one) => !isMotto(textOf(one)));
  const motto = mottoes.filter((one) => isMotto(textOf(one)));
  const joined = (lines: readonly Statement[]): string | null =>
    lines.length === 0 ? null : lines.map(textOf).join(' ');
  const letterhead: PaperLetterhead = {
    ...bodiesOf(tree, withRole('authority')),
    number: number === undefined ? null : textOf(number),
    about: withRole('subject').map(textOf),
    nation: joined(nation),
    motto: joined(motto),
    placeAndDate: placeDate === undefined ? null : textOf(placeDate),
  };
  const known: ReadonlySet<Statement['role']> = new Set([
    'authority',
    'motto',
    'number',
    'placeDate',
    'subject',
  ]);
  const rest = [...numbers, ...placeDates, ...statements.filter(({ role }) => !known.has(role))];
  const isEmpty = statements.every(({ role }) => !known.has(role));
  return { letterhead: isEmpty ? null : letterhead, rest };
};
