import { citeLike } from '../../render/citation/cite-like.ts';
import { markOfNumber, type PinnedNumber, pinnedTo } from '../../render/citation/pinned-numbers.ts';
import type { ForceRecord } from '../../schemas/force-record.ts';
import { type CopiedBlock, type CopiedSpan, mapSpanRuns, spanRunsOf, textOfSpans } from './copied-block.ts';

/** Force of instruments by their id. */
export type ForceOf = ReadonlyMap<string, ForceRecord>;

/** A cited instrument about which something must be said before, or when, its mention is copied. */
export interface Concern {
  readonly cited: ForceRecord;
  /** `stops`: it is no basis any more; `tells`: it lapsed in part, or another one follows it. */
  readonly gravity: 'stops' | 'tells';
  /** The instrument that stands in its place, or follows it; null where none is known. */
  readonly instead: ForceRecord | null;
  /** The claim that it ended, or a step to the other one, is unverified. */
  readonly isDoubtful: boolean;
  /** Its first mention in the copied text, and the words that would stand there; null where nothing may be swapped. */
  readonly swap: { readonly from: string; readonly to: string } | null;
  /** Numbers of forms and provisions that hang on a mention, or may; a swap marks those that do and changes none. */
  readonly pinned: readonly string[];
  /** Whether a reader who asks for the swaps at once wants this one too: verified, and nothing hangs on the old text. */
  readonly isSafe: boolean;
}

const deadStates: ReadonlySet<ForceRecord['state']> = new Set(['lapsed', 'replaced', 'periodEnded']);
const toldStates: ReadonlySet<ForceRecord['state']> = new Set(['partlyLapsed', 'succeeded', 'notYet']);

/** Whether an instrument is no basis to cite any more. */
export const isDeadRecord = ({ state }: ForceRecord): boolean => deadStates.has(state);

/** States in which one instrument has taken the place of another, so that it may be cited in its stead. */
const swappable: ReadonlySet<ForceRecord['state']> = new Set(['lapsed', 'replaced']);

const isUnverified = ({ claim }: ForceRecord): boolean => claim?.confidence === 'unverified';

const sameWords = (a: string, b: string): boolean =>
  a.trim().toLocaleLowerCase('vi') === b.trim().toLocaleLowerCase('vi');

interface Mention {
  readonly id: string;
  readonly text: string;
}

const mentionsIn = (blocks: readonly CopiedBlock[]): Mention[] =>
  blocks.flatMap((block) =>
    spanRunsOf(block).flatMap((spans) =>
      spans.flatMap(({ instrument, text }) => (instrument === null ? [] : [{ id: instrument, text }])),
    ),
  );

/** Spans with the offset at which each begins in the text of all. */
const placedSpans = (spans: readonly CopiedSpan[]): { span: CopiedSpan; start: number; end: number }[] => {
  let end = 0;
  return spans.map((span) => {
    const start = end;
    end += span.text.length;
    return { span, start, end };
  });
};

/** Numbers that go with the mentions of an instrument in one paragraph or cell; none where it does not mention it. */
const pinnedOf = (spans: readonly CopiedSpan[], id: string): PinnedNumber[] => {
  const mentions = placedSpans(spans).filter(({ span }) => span.instrument === id);
  return mentions.length === 0 ? [] : pinnedTo(textOfSpans(spans), mentions);
};

/** "Mẫu số 08", "khoản 2 Điều 24": as printed, each once. */
const pinnedIn = (blocks: readonly CopiedBlock[], id: string): string[] => [
  ...new Set(blocks.flatMap(spanRunsOf).flatMap((spans) => pinnedOf(spans, id).map(({ text }) => text))),
];

/** The spans with a mark in the place of each number; one that runs over two spans stays as it is. */
const withMarks = (spans: readonly CopiedSpan[], numbers: readonly PinnedNumber[]): CopiedSpan[] =>
  placedSpans(spans).map(({ span, start, end }) => {
    const within = numbers.filter((number) => start <= number.start && number.end <= end);
    const text = within.reduceRight(
      (words, number) =>
        words.slice(0, number.start - start) + markOfNumber(number) + words.slice(number.end - start),
      span.text,
    );
    return { ...span, text };
  });

const swapOf = (cited: ForceRecord, instead: ForceRecord, mentions: readonly Mention[]): Concern['swap'] => {
  const swaps = mentions.flatMap(({ text }) => {
    const to = citeLike(text, cited, instead);
    return to === null || sameWords(text, to) ? [] : [{ from: text, to }];
  });
  return swaps[0] ?? null;
};

const concernOf = (
  cited: ForceRecord,
  blocks: readonly CopiedBlock[],
  mentions: readonly Mention[],
  forceOf: ForceOf,
): Concern | null => {
  const isDead = deadStates.has(cited.state);
  if (!isDead && !toldStates.has(cited.state)) return null;
  const instead = cited.instead === null ? null : (forceOf.get(cited.instead.id) ?? null);
  const isDoubtful = isUnverified(cited) || cited.instead?.isDoubtful === true;
  const mayServe = instead !== null && swappable.has(cited.state) && !deadStates.has(instead.state);
  const swap = mayServe ? swapOf(cited, instead, mentions) : null;
  // A law that is named without its year is named by the same words today: these words cite nothing that is dead.
  const isSameName =
    mayServe && mentions.every(({ text }) => sameWords(text, citeLike(text, cited, instead) ?? ''));
  if (isSameName) return null;
  const pinned = isDead ? pinnedIn(blocks, cited.id) : [];
  return {
    cited,
    gravity: isDead ? 'stops' : 'tells',
    instead,
    isDoubtful,
    swap,
    pinned,
    isSafe: swap !== null && !isDoubtful && pinned.length === 0,
  };
};

/**
 * What must be said of a text before it is copied: each cited instrument once, those that stop the copy first. A citation
 * of which it is open what it means is never among them, nor one of an instrument of which nothing is claimed.
 */
export const concernsOf = (blocks: readonly CopiedBlock[], forceOf: ForceOf): Concern[] => {
  const concerns = [...Map.groupBy(mentionsIn(blocks), ({ id }) => id)].flatMap(([id, mentions]) => {
    const cited = forceOf.get(id);
    const concern = cited === undefined ? null : concernOf(cited, blocks, mentions, forceOf);
    return concern === null ? [] : [concern];
  });
  const [stops, tells] = [
    concerns.filter(({ gravity }) => gravity === 'stops'),
    concerns.filter(({ gravity }) => gravity === 'tells'),
  ];
  return [...stops, ...tells];
};

/**
 * The text with the chosen instruments cited in the place of the old ones, each mention in its own form. Numbers of forms
 * and provisions that hang on the old one become blanks that keep them; mentions that point back stay as they are.
 */
export const withSwaps = (blocks: readonly CopiedBlock[], chosen: readonly Concern[]): CopiedBlock[] => {
  const swapped = chosen.filter(({ instead, swap }) => instead !== null && swap !== null);
  const byId = new Map(swapped.map((concern) => [concern.cited.id, concern]));
  const numbersOf = (spans: readonly CopiedSpan[]): PinnedNumber[] => {
    const own = swapped.flatMap(({ cited }) => pinnedOf(spans, cited.id).filter(({ isOwn }) => isOwn));
    return [...new Map(own.map((number) => [number.start, number])).values()].sort(
      (a, b) => a.start - b.start,
    );
  };
  return blocks.map((block) =>
    mapSpanRuns(block, (spans) =>
      withMarks(spans, numbersOf(spans)).map((span) => {
        const concern = span.instrument === null ? undefined : byId.get(span.instrument);
        if (concern === undefined || concern.instead === null) return span;
        const to = citeLike(span.text, concern.cited, concern.instead);
        return to === null ? span : { ...span, text: to, instrument: concern.instead.id };
      }),
    ),
  );
};

/** Instruments that one paragraph would cite more than once after the swaps, as when three laws became one. */
export const doubledBy = (blocks: readonly CopiedBlock[], chosen: readonly Concern[]): ForceRecord[] => {
  const runs = blocks.flatMap(spanRunsOf).map((spans) => new Set(spans.map(({ instrument }) => instrument)));
  const targets = new Map(chosen.flatMap(({ instead }) => (instead === null ? [] : [[instead.id, instead]])));
  return [...targets.values()].filter((target) => {
    const sources = chosen.filter(({ instead }) => instead?.id === target.id).map(({ cited }) => cited.id);
    return runs.some((ids) => [target.id, ...sources].filter((id) => ids.has(id)).length > 1);
  });
};
