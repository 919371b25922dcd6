import { Random } from '../../../scripts/damage/random.ts';
import { applyAction } from '../../../src/drafting/actions.ts';
import { basketKey } from '../../../src/workspace/basket/basket-key.ts';
import { draftKey as checkKey } from '../../../src/workspace/check/kept-draft.ts';
import { facets } from '../../../src/workspace/search/facet-names.ts';
import { slotsKey } from '../../../src/workspace/slots/kept-values.ts';
import { emptyDraft, part } from '../../drafting/drafts.ts';
import { type Json, spoil } from './spoil.ts';
import { brokenEnds, brokenValues, hostileTexts } from './texts.table.ts';

/** What a hostile visitor, or a broken disk, brings to a page. */
export interface Visit {
  /** Address from the root of the site, without its first slash. */
  readonly address: string;
  readonly stored: Readonly<Record<string, string>>;
  readonly storedInTab: Readonly<Record<string, string>>;
  /** Sent to the page by `postMessage` when it stands. */
  readonly message: Json;
  /** Typed into the first field of the page, and sent. */
  readonly typed: string;
}

/** Pages whose scripts read addresses, stores or fields, with the parameters that they know. */
export const scriptedPages: readonly { readonly path: string; readonly parameters: readonly string[] }[] = [
  {
    path: 'tim-kiem/',
    parameters: ['q', 'xep', 'xem', ...facets.map(({ parameter }) => parameter)],
  },
  { path: 'so-sanh/', parameters: ['a', 'b', 'muc'] },
  { path: 'soan-thao/', parameters: ['vai', 'loai', 'tu'] },
  { path: 'kiem-tra/', parameters: ['q', 'ngay'] },
  { path: 'them-van-ban/', parameters: ['q'] },
  { path: 'ke-hoach/ke-hoach-kh-vp-2024-09-van-phong-ubnd-bac-kan/', parameters: ['v'] },
  { path: 'ke-hoach/ke-hoach-152-kh-ubnd-2024-dong-nai-long-khanh/lich/', parameters: ['nam'] },
  { path: 'dieu-khoan/mau/noi-dung-giai-phap-trien-khai-chi-thi/', parameters: ['v'] },
  { path: 'phong-trao/ca-nuoc-chung-tay-vi-nguoi-ngheo/', parameters: ['v'] },
  { path: '', parameters: ['q'] },
];

const cleanPart = part('doan-1', 'muc-dich', '1. Mục đích của [tên cơ quan] năm [năm].\na) Một;');
const cleanDraft = applyAction(emptyDraft(), {
  type: 'add-part',
  section: emptyDraft().sections[0]?.id ?? '',
  part: { ...cleanPart, origin: { from: 'plan', plan: 'ke-hoach-a', anchor: 'i.1', name: 'A' } },
});

/** What the stores of a reader hold when all is well, by their keys. */
const sound: Readonly<Record<string, Json>> = {
  [basketKey]: [cleanPart] as unknown as Json,
  'kho-thi-dua.draft': cleanDraft as unknown as Json,
  [slotsKey]: { 'tên cơ quan': 'Ủy ban nhân dân xã Lam Vỹ', năm: '2027' },
  recent: ['thi đua', 'nông thôn mới'],
  theme: 'dark',
  contrast: 'more',
  shortcut: 'off',
  'kho-thi-dua.compare-view': 'one',
};

const soundInTab: Readonly<Record<string, Json>> = {
  [checkKey]: 'KẾ HOẠCH\nI. MỤC ĐÍCH',
  'kho-thi-dua.handed-plan': { office: {}, sections: [], parts: [], dates: {} },
};

const text = (value: Json): string => (typeof value === 'string' ? value : JSON.stringify(value));

const storeOf = (all: Readonly<Record<string, Json>>, random: Random): Record<string, string> =>
  Object.fromEntries(
    Object.entries(all)
      .filter(() => random.chance(0.7))
      .map(([key, value]) => [
        key,
        random.chance(0.3) ? (random.pick(brokenValues) ?? '') : text(spoil(value, random, 0.2)),
      ]),
  );

const endOf = (parameters: readonly string[], random: Random): string => {
  if (random.chance(0.3)) return random.pick(brokenEnds) ?? '';
  const pairs = Array.from({ length: random.between(1, 4) }, () => {
    const name = random.chance(0.9) ? random.pick(parameters) : random.pick(hostileTexts);
    return `${encodeURIComponent((name ?? '').toWellFormed())}=${encodeURIComponent(hostile(random))}`;
  });
  return pairs.join('&').slice(0, 8000);
};

const hostile = (random: Random): string => (random.pick(hostileTexts) ?? '').toWellFormed();

/** The visit of a number: the same number gives the same visit, and numbers that follow each other walk through the pages. */
export const visitOf = (number: number): Visit => {
  const random = new Random(number * 7919 + 11);
  const { path, parameters } = scriptedPages[number % scriptedPages.length] ?? { path: '', parameters: [] };
  const query = random.chance(0.8) ? `?${endOf(parameters, random)}` : '';
  const fragment = random.chance(0.6)
    ? `#${random.chance(0.5) ? random.pick(brokenEnds) : encodeURIComponent(hostile(random)).slice(0, 4000)}`
    : '';
  return {
    address: `${path}${query}${fragment}`,
    stored: storeOf(sound, random),
    storedInTab: storeOf(soundInTab, random),
    message: spoil({ answer: { kind: 'read' }, id: 1, type: 'message' }, random, 0.5),
    typed: hostile(random),
  };
};
