import type { Catalogue } from '../../../src/pipeline/catalogue/catalogue.ts';
import type { Reading } from '../../../src/pipeline/reading.ts';
import type { Label } from '../../../src/render/rendering.ts';
import type { Sidecar } from '../../../src/schemas/sidecar.ts';
import { copy } from '../../../src/site/copy.ts';
import { planFileKinds } from '../../../src/site/plan-file-kinds.ts';
import { routes } from '../../../src/site/routes.ts';
import {
  type ContentsEntry,
  type Fact,
  type PlanView,
  planView,
  type Status,
  type StatusRow,
} from '../../../src/site/views/plan.ts';
import { subjectOf } from '../../../src/site/views/plan-identity.ts';
import { framed, planFacts } from './frame.ts';
import { each, escaped, link } from './markup.ts';

const words = copy.plan;

const label = ({ shape, text }: Label): string =>
  `<span class="label ${escaped(shape)}">${escaped(text)}</span>`;

const soft = (text: string | null, markup: (text: string) => string = escaped): string =>
  text ? `<span class="soft">${markup(text)}</span>` : '';

const fact = ({ name, blank, value, note }: Fact): string =>
  `<div><dt>${escaped(name)}</dt><dd>${blank ? `<span class="blank">${escaped(blank)}</span>` : ''} ${escaped(value)} ${soft(note, (text) => `(${escaped(text)})`)}</dd></div>`;

const cell = (column: string, markup: string): string => `<td data-label="${escaped(column)}">${markup}</td>`;

const statusRow = (row: StatusRow): string => {
  const { column } = words;
  const instead = row.instead === null ? '' : link(row.instead.href, row.instead.name);
  const use = instead === '' && !row.note ? '' : `<span>${instead} ${soft(row.note)}</span>`;
  return `<tr><th scope="row">${link(row.href, row.name)}</th>${[
    cell(column.whenSigned, escaped(row.whenSigned)),
    cell(column.now, `<span>${label(row.label)} ${escaped(row.since ?? '')}</span>`),
    cell(column.use, use),
    cell(column.source, escaped(row.source)),
  ].join('')}</tr>`;
};

const statusTable = (rows: readonly StatusRow[]): string => {
  const { instrument, whenSigned, now, use, source } = words.column;
  const heads = each(
    [instrument, whenSigned, now, use, source],
    (head) => `<th scope="col">${escaped(head)}</th>`,
  );
  return `<table><thead><tr>${heads}</tr></thead><tbody>${each(rows, statusRow)}</tbody></table>`;
};

const statusBox = ({ sentence, urgent, rest, notes }: Status): string => {
  const others = each(
    rest,
    (row) => `<li>${link(row.href, row.name)} ${label(row.label)} ${soft(row.text)}</li>`,
  );
  return `<section class="status" aria-labelledby="can-cu"><h2 id="can-cu">${escaped(words.statusHeading)}</h2><p><strong>${escaped(sentence)}</strong></p>${
    urgent.length > 0 ? statusTable(urgent) : ''
  }${
    rest.length > 0
      ? `<details><summary>${escaped(words.statusRest(rest.length))}</summary><ul>${others}</ul></details>`
      : ''
  }${each(notes, (note) => `<p class="fine">${escaped(note)}</p>`)}</section>`;
};

const contents = (entries: readonly ContentsEntry[]): string =>
  `<ol class="toc">${each(
    entries,
    ({ href, marker, text, below }) =>
      `<li><a href="${escaped(href)}"><b>${escaped(marker)}</b> ${escaped(text)}</a>${below.length > 0 ? contents(below) : ''}</li>`,
  )}</ol>`;

const rail = ({ id, contents: entries }: PlanView): string => {
  const { fromPlan, dataset } = routes;
  const links = [
    [fromPlan.trace, copy.trace.link],
    [fromPlan.source, words.rawLink],
    [fromPlan.calendar, copy.calendar.planTitle],
    [fromPlan.chain, copy.chain.link],
    [dataset(`ke-hoach/${id}`), words.jsonLink],
    ...planFileKinds.map((kind) => [fromPlan.file(id, kind), copy.downloads[kind]] as const),
  ] as const;
  const list = each(links, ([href, text]) => `<li>${link(href, text)}</li>`);
  const name = escaped(words.contents);
  return `<details class="rail"><summary>${name}</summary><nav aria-label="${name}">${entries.length > 0 ? contents(entries) : ''}<ul class="plain">${list}</ul></nav></details>`;
};

const noticed = ({ noticed: rows }: PlanView): string => {
  if (rows.length === 0) return '';
  const list = each(
    rows,
    ({ text, lines }) =>
      `<li>${escaped(text)} ${each(lines, ({ href, name }) => `${link(href, name)} `)}</li>`,
  );
  return `<section class="aside" aria-labelledby="may-doc"><h2 id="may-doc">${escaped(words.noticed(rows.length))}</h2><p class="fine">${escaped(words.noticedNote)}</p><ul class="small">${list}</ul></section>`;
};

/** The page of a plan as `src/pages/ke-hoach/[id]/index.astro` writes it, made by joining strings. */
export const plainPlanPage = (catalogue: Catalogue, reading: Reading, sidecar: Sidecar | null): string => {
  const view = planView(catalogue, reading, sidecar);
  const opening = `<header class="opening"><p class="kind">${escaped(view.kind)}</p><h1>${escaped(view.subject)}</h1><dl class="facts">${each(view.facts, fact)}</dl><p class="fine screen">${link(view.factsWhy, copy.trace.factsLink)}</p>${statusBox(view.status)}</header>`;
  return framed({
    title: view.title,
    description: view.description,
    crumbs: view.crumbs,
    structured: planFacts(view.id, subjectOf(reading), reading.entry.reference),
    today: catalogue.today,
    body: `<article class="desk" data-cite="${escaped(view.citation)}">${opening}${rail(view)}<div class="doc">${view.html}${noticed(view)}</div></article>`,
  });
};
