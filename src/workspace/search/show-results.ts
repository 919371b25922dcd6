import { tiers } from '../../search/match.ts';
import type { Hit } from '../../search/search.ts';
import { search as words } from '../../site/copy/search.ts';
import { roleNames } from '../../site/copy/terms.ts';
import type { SearchNames } from '../../site/views/search-names.ts';
import { element } from './element.ts';

const kindOf = (hit: Hit): string => hit.filters['kind']?.[0] ?? 'section';

const isKey = <T extends object>(names: T, key: string): key is Extract<keyof T, string> => key in names;

/** What stands beside a hit's address: role of the section, else its heading, else the kind of record. */
const noteOf = (hit: Hit): string => {
  const role = hit.filters['role']?.[0] ?? '';
  if (isKey(roleNames, role)) return roleNames[role];
  if (hit.section === '' && kindOf(hit) === 'section') return words.head;
  return '';
};

const snippet = (hit: Hit): HTMLParagraphElement =>
  element('p', '', ...hit.snippet.map(({ text, isMatch }) => (isMatch ? element('mark', '', text) : text)));

const link = (href: string, text: string): HTMLAnchorElement => {
  const made = element('a', '', text);
  made.href = href;
  return made;
};

/** The dead texts that a section cites, each with its state; for the record of a text, its own state. */
const basisOf = (hit: Hit, names: SearchNames): HTMLElement[] => {
  const ids = (hit.filters['instrument'] ?? []).filter((id) => names.dead[id] !== undefined);
  const [first] = ids;
  if (first === undefined) return [];
  if (kindOf(hit) === 'instrument')
    return [element('div', '', element('span', 'label dead', names.dead[first] ?? ''))];
  const told = ids.map((id) => words.deadName(names.instrument[id] ?? id, names.dead[id] ?? ''));
  return [element('div', 'small basis', words.deadBasis(told.join(', ')))];
};

const missingOf = ({ missing }: Hit): HTMLElement[] =>
  missing.length === 0
    ? []
    : [element('div', 'small soft', words.missing(missing.map((term) => `“${term}”`).join(', ')))];

const hitItem = (hit: Hit, names: SearchNames): HTMLElement => {
  const isNear = hit.tier === 'near';
  const name = hit.section === '' ? hit.title || hit.plan : hit.section;
  const head = element('div', 'small', link(hit.url, name), ' ', element('span', 'soft', noteOf(hit)));
  return element(
    'li',
    isNear ? 'hit near' : 'hit',
    head,
    snippet(hit),
    ...missingOf(hit),
    ...basisOf(hit, names),
  );
};

const group = (hits: readonly Hit[], names: SearchNames): HTMLElement => {
  const [first] = hits;
  const list = element('ol', '', ...hits.map((hit) => hitItem(hit, names)));
  if (first === undefined || first.plan === '') return element('div', 'group', list);
  const [page = ''] = first.url.split('#');
  return element('div', 'group', element('h3', '', link(page, first.plan)), list);
};

/** Results under their tiers, grouped by plan, best plan first. */
export const showResults = (hits: readonly Hit[], names: SearchNames): Node[] =>
  tiers.flatMap((tier) => {
    const own = hits.filter((hit) => hit.tier === tier);
    if (own.length === 0) return [];
    const groups = Map.groupBy(own, (hit) => (hit.plan === '' ? kindOf(hit) : hit.url.split('#')[0]));
    const heading = element(
      'h2',
      'tier',
      words.tiers[tier],
      ' ',
      element('span', 'soft small', String(own.length)),
    );
    return [heading, ...[...groups.values()].map((own) => group(own, names))];
  });
