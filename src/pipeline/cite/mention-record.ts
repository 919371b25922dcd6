import type { CitationMention } from '../mention.ts';
import type { Block } from '../text/block.ts';
import type { LineIndex } from '../text/position.ts';
import { printedForm, rawRangeOf } from '../text/raw-range.ts';
import type { Printed } from './printed.ts';
import type { ReadMention } from './resolve/surroundings.ts';

/** What the published record of a mention says, and where it stands in the source. */
export function recordOf(
  mention: ReadMention,
  block: Block,
  raw: string,
  places: LineIndex,
): Pick<CitationMention, 'raw' | 'record'> {
  const { printed, found, reference } = mention;
  const { issuerAt, title, range } = printed;
  const source = rawRangeOf(block, range, raw, title !== null && opensEmphasis(printed, block, raw));
  return {
    raw: source,
    record: {
      ...places.span(source),
      text: printedForm(block, range, raw, source),
      type: printed.type,
      kind: printed.kind,
      number: printed.number,
      symbol: printed.symbol,
      reference,
      issuedOn: printed.issuedOn,
      issuer: issuerAt === null ? printed.issuer : block.text.slice(issuerAt.start, issuerAt.end),
      title: title === null ? printed.titleText : block.text.slice(title.start, title.end),
      outcome: found.outcome,
      instrument: found.instrument?.id ?? null,
      rule: found.rule,
    },
  };
}

/** Does emphasis that begins inside the mention go on to its end? Then its closing marks belong to the printed form. */
function opensEmphasis({ range }: Printed, block: Block, raw: string): boolean {
  const { start, end } = rawRangeOf(block, range, raw);
  return (raw.slice(start, end).match(/[*_]+/g)?.length ?? 0) % 2 === 1;
}
