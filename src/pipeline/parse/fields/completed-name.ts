import { capital } from '../../text/capital.ts';
import { matchesOf } from '../../text/matches.ts';
import type { Plan, Textual } from '../../tree.ts';
import { allMatches, matchCue } from '../cue.ts';
import {
  bareTypeCue,
  capitalPlace,
  committeePlaces,
  nationalCue,
  provinceType,
  trailingPlace,
  typeInText,
  typeOfFirstLevel,
} from '../profiles/issuer.table.ts';
import { placeNameCues } from '../profiles/place-names.table.ts';
import { textualNodes } from '../textual-nodes.ts';
import type { Authority } from './authorities.ts';
import type { FoundName } from './found-name.ts';
import { levelOf } from './level.ts';
import { readPlaceAndDate } from './reference.ts';
import { titleCase } from './running-name.ts';
import { statementsIn } from './statements.ts';

/** Levels whose bodies may leave out their place, because the body above them names it. */
const placeless: ReadonlySet<string> = new Set(['agency', 'unknown', 'bloc']);

/**
 * The place that a name leaves out: the proper name of the type that ends it, or, for an office that names no place at
 * all, the place in the letterhead of the body above it. Null where nothing is missing, or nowhere printed.
 */
export function completionOf(name: string, tree: Plan, authorities: readonly Authority[]): FoundName | null {
  const bare = matchCue(bareTypeCue, name)?.groups;
  const type = bare?.['type']?.toLowerCase() ?? committeePlaces[bare?.['committee'] ?? ''];
  if (type === undefined) {
    const needsPlace =
      placeless.has(levelOf(name)) && !hasPlace(name) && matchCue(nationalCue, name) === null;
    return needsPlace ? placeAbove(authorities) : null;
  }
  return (
    inCapitals(type, authorities) ??
    (type === provinceType ? whereSigned(tree) : null) ??
    mostNamed(type, tree)
  );
}

/** The place of signing, where it is one of the first level. */
function whereSigned(tree: Plan): FoundName | null {
  const { place: text, statement: node } = readPlaceAndDate(tree);
  if (text === null || node === null || !trailingPlace.test(` ${text.toUpperCase()}`)) return null;
  return { name: titleCase(text), node, start: node.block.text.indexOf(text), text };
}

const hasPlace = (name: string): boolean =>
  placeNameCues.some((cue) => allMatches(cue, name).length > 0) || trailingPlace.test(name.toUpperCase());

/** The proper name that the text gives most often to a type of place; what is printed over a letterhead does not count. */
function mostNamed(type: string, tree: Plan): FoundName | null {
  const pattern = new RegExp(
    `(?<=(?:${type}|${capital(type)})\\s)\\p{Lu}\\p{Ll}+(?:\\s\\p{Lu}\\p{Ll}+){0,3}`,
    'gu',
  );
  const counts = new Map<string, { count: number; found: FoundName }>();
  const over = new Set<Textual>(statementsIn(tree, 'letterhead').filter(({ role }) => role === 'text'));
  for (const node of textualNodes(tree)) {
    if (over.has(node) || !node.block.text.toLowerCase().includes(type)) continue;
    for (const { 0: name, index } of matchesOf(pattern, node.block.text)) {
      const entry = counts.get(name);
      if (entry === undefined)
        counts.set(name, { count: 1, found: { name, node, start: index, text: name } });
      else entry.count += 1;
    }
  }
  return [...counts.values()].sort((a, b) => b.count - a.count)[0]?.found ?? null;
}

/** The proper name that the letterhead gives to a type of place. */
function inCapitals(type: string, authorities: readonly Authority[]): FoundName | null {
  for (const { node, text } of authorities) {
    const name = namedAs(type, text);
    if (name !== null) return { name: titleCase(name), node, start: 0, text };
  }
  return null;
}

/** The proper name behind a type in capitals; "ĐẢNG ỦY XÃ ĐỨC TRỌNG" holds a committee and then the place that it leads. */
function namedAs(type: string, text: string): string | null {
  const { type: printed = '', name } = capitalPlace.exec(text)?.groups ?? {};
  if (name === undefined) return null;
  return typeInText(printed) === type ? name : namedAs(type, name);
}

/** The place of the body above: with its type, or the proper name alone where it prints no type. */
function placeAbove(authorities: readonly Authority[]): FoundName | null {
  for (const { node, text } of authorities.toReversed()) {
    const { type, committee, name } = capitalPlace.exec(text)?.groups ?? {};
    if (type !== undefined && name !== undefined && committee === undefined)
      return { name: `${typeInText(type)} ${titleCase(name)}`, node, start: 0, text };
    const place = trailingPlace.exec(text)?.groups?.['name'];
    if (place !== undefined)
      return { name: `${typeOfFirstLevel(place)} ${titleCase(place)}`, node, start: 0, text };
  }
  return null;
}
