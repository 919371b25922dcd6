import { tiers } from '../../search/match.ts';
import type { Hit } from '../../search/search.ts';
import { search as words } from '../../site/copy/search.ts';
import { roleNames } from '../../site/copy/terms.ts';
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

const hitItem = (hit: Hit): HTMLElement => {
  const isNear = hit.tier === 'near';
  const name = hit.section === '' ? hit.title || hit.plan : hit.section;
  const head = element('div', 'small', link(hit.url, name), ' ', element('span', 'soft', noteOf(hit)));
  return element('li', isNear ? 'hit near' : 'hit', head, snippet(hit));
};

const group = (hits: readonly Hit[]): HTMLElement => {
  const [first] = hits;
  const list = element('ol', '', ...hits.map(hitItem));
  if (first === undefined || first.plan === '') return element('div', 'group', list);
  const [page = ''] = first.url.split('#');
  return element('div', 'group', element('h3', '', link(page, first.plan)), list);
};

/** Results under their tiers, grouped by plan, best plan first. */
export const showResults = (hits: readonly Hit[]): Node[] =>
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
    return [heading, ...[...groups.values()].map(group)];
  });
