import type { Hit, SearchAnswer } from '../../search/search.ts';
import type { SnippetPiece } from '../../search/snippet.ts';
import { search as words } from '../../site/copy/search.ts';
import { shortened } from '../../site/shorten.ts';
import { showDay } from '../../site/show-date.ts';
import type { SearchNames } from '../../site/views/search-names.ts';
import { classed } from '../classed.ts';
import { type Arranged, type HitGroup, type HitSection, kindOf, pageOf } from './arrange-hits.ts';
import { basisStates } from './basis-states.ts';
import { type NamedThings, whyOf } from './why.ts';

/** What every hit of an answer is shown with. */
export interface Showing {
  readonly answer: SearchAnswer;
  readonly named: NamedThings;
  readonly names: SearchNames;
}

const isKey = <T extends object>(names: T, key: string): key is Extract<keyof T, string> => key in names;

const link = (href: string, ...children: (Node | string)[]): HTMLAnchorElement => {
  const made = classed('a', '', ...children);
  made.href = href;
  return made;
};

const marked = (pieces: readonly SnippetPiece[]): (Node | string)[] =>
  pieces.map(({ text, isMatch }) => (isMatch ? classed('mark', '', text) : text));

/** State of an instrument; for a section, the cited texts whose state changed: today's, and that of the plan's day. */
const basisOf = (hit: Hit, { names }: Showing): HTMLElement[] => {
  if (kindOf(hit) === 'instrument') {
    const label = names.state[hit.filters['instrument']?.[0] ?? ''];
    return label === undefined
      ? []
      : [classed('div', 'basis', classed('span', `label ${label.shape}`, label.text))];
  }
  const states = basisStates(hit.filters['instrument'] ?? [], hit.day, names);
  const [worst] = states;
  if (worst === undefined) return [];
  const dead = states.filter(({ isDead }) => isDead).length;
  const label = names.state[worst.id];
  const told = states.map(({ id, whenIssued }) =>
    words.basisName(names.instrument[id] ?? id, names.state[id]?.text ?? '', whenIssued),
  );
  return [
    classed(
      'div',
      'basis',
      dead > 0
        ? classed('span', 'label dead', words.deadCount(dead))
        : classed('span', `label ${label?.shape ?? 'gone'}`, label?.text ?? ''),
      classed('div', 'fine', told.join('; ')),
    ),
  ];
};

/** The heading of a section, cut where it is long and nothing in it answers. */
const headingPieces = (hit: Hit): (Node | string)[] =>
  hit.markedTitle.some(({ isMatch }) => isMatch) ? marked(hit.markedTitle) : [shortened(hit.title)];

/** Address and heading of a section; name of another thing, its kind before it. */
const headOf = (hit: Hit): HTMLElement => {
  const target = link(hit.url);
  target.className = 'hit-link';
  if (hit.plan === '') {
    const kind = kindOf(hit);
    target.append(...marked(hit.markedTitle));
    const told = isKey(words.kinds, kind) ? words.kinds[kind] : '';
    return classed('div', 'hit-head', classed('span', 'fine', told), ' ', target);
  }
  if (hit.section !== '') target.append(classed('b', 'num', hit.section), ' ', ...headingPieces(hit));
  else target.append(hit.title === hit.plan || hit.title === '' ? words.head : shortened(hit.title));
  return classed('div', 'hit-head', target);
};

const hitItem = (hit: Hit, showing: Showing, isTierTold: boolean): HTMLElement => {
  const reasons = whyOf(hit, showing.answer, showing.named, showing.names);
  const told = [...(isTierTold ? [words.tiers[hit.tier]] : []), ...reasons];
  const why = classed('p', 'fine', classed('span', 'sr', `${words.why.label}: `), told.join(' · '));
  return classed(
    'li',
    hit.tier === 'near' ? 'hit near' : 'hit',
    classed(
      'div',
      '',
      headOf(hit),
      classed('p', 'snippet', ...marked(hit.snippet)),
      ...(told.length === 0 ? [] : [why]),
    ),
    ...basisOf(hit, showing),
  );
};

const dayOf = ({ day, isEarliest }: Hit): string =>
  isEarliest ? words.notBefore(showDay(day)) : showDay(day);

/** Where a plan comes from, and when, as far as its sections say. */
const sourceOf = (hit: Hit, { names }: Showing): string => {
  const place = (hit.filters['place'] ?? []).toSorted((a, b) => b.length - a.length)[0] ?? '';
  return [
    ...(place === '' ? [] : [names.place[place] ?? place]),
    ...(hit.day === '' ? [] : [dayOf(hit)]),
  ].join(' · ');
};

const groupNode = ({ plan, hits }: HitGroup, showing: Showing, isTierTold: boolean): HTMLElement => {
  const [first] = hits;
  const list = classed('ol', '', ...hits.map((hit) => hitItem(hit, showing, isTierTold)));
  if (first === undefined || plan === '') return classed('div', 'group', list);
  const heading = classed('h3', '', link(pageOf(first), shortened(plan)));
  return classed('div', 'group', heading, classed('p', 'fine', sourceOf(first, showing)), list);
};

/** Anchor of a section of the results, for the counts above them. */
export const anchorOf = ({ tier }: HitSection): string => `muc-${tier ?? 'moi'}`;

/** Heading of a section of the results. */
export const headingOf = ({ tier }: HitSection): string => (tier === null ? words.newest : words.tiers[tier]);

const sectionNodes = (section: HitSection, showing: Showing): Node[] => {
  const heading = classed(
    'h2',
    'tier',
    headingOf(section),
    ' ',
    classed('span', 'soft small num', String(section.count)),
  );
  heading.id = anchorOf(section);
  heading.tabIndex = -1;
  const isTierTold = section.tier === null;
  return [heading, ...section.groups.map((group) => groupNode(group, showing, isTierTold))];
};

const namedNode = (hit: Hit, showing: Showing): HTMLElement => {
  const kind = kindOf(hit);
  const heading = isKey(words.named, kind) ? words.named[kind] : '';
  const target = link(hit.url, ...marked(hit.markedTitle));
  target.className = 'hit-link';
  return classed(
    'div',
    'named',
    classed('p', 'fine', heading),
    classed('h2', '', target),
    ...basisOf(hit, showing),
  );
};

/** The results: what is called so, then section by section, grouped by plan. */
export const showResults = ({ named, sections }: Arranged, showing: Showing): Node[] => [
  ...named.map((hit) => namedNode(hit, showing)),
  ...sections.flatMap((section) => sectionNodes(section, showing)),
];
