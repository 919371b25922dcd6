import type { Level, PlacePath } from '../schemas/identity.ts';
import type { Role } from '../schemas/role.ts';
import { levelSlugs } from './level-slugs.ts';
import type { PlanFileKind } from './plan-file-kinds.ts';

/** Lines of a source that one raw page shows. */
export const sourceLinesPerPage = 1000;

/** `#ii.1.a`; letters outside ASCII stay readable in the page and are encoded in the link. */
const fragment = (anchor: string): string => `#${encodeURIComponent(anchor)}`;

/** Page n of a paged list: the first has the bare address. */
const paged = (base: string, page: number): string => (page === 1 ? base : `${base}trang-${page}/`);

/** Every address of the site. Published addresses never change. */
export const routes = {
  home: '/',
  search: '/tim-kiem/',
  check: '/kiem-tra/',
  add: '/them-van-ban/',
  heldPlans: '/them-van-ban/da-co.json',
  checkRegistry: (version: string): string => `/kiem-tra/so-tay.json?v=${version}`,
  searchFor: (query: string): string => `/tim-kiem/?q=${encodeURIComponent(query)}`,
  plans: '/ke-hoach/',
  plansPage: (page: number): string => paged('/ke-hoach/', page),
  plansOfLevel: (level: Level, page = 1): string => paged(`/ke-hoach/cap/${levelSlugs[level]}/`, page),
  plansOfKind: (kind: string, page = 1): string => paged(`/ke-hoach/loai/${kind}/`, page),
  plan: (id: string): string => `/ke-hoach/${id}/`,
  clause: (id: string, anchor: string): string => `/ke-hoach/${id}/${fragment(anchor)}`,
  planSource: (id: string, page = 1): string => paged(`/ke-hoach/${id}/ban-goc/`, page),
  planSourceLine: (id: string, line: number): string =>
    `${paged(`/ke-hoach/${id}/ban-goc/`, Math.ceil(line / sourceLinesPerPage))}#L${line}`,
  planTrace: (id: string, page = 1): string => paged(`/ke-hoach/${id}/vi-sao/`, page),
  planTraceOf: (id: string, anchor: string, page = 1): string =>
    paged(`/ke-hoach/${id}/vi-sao/`, page) + fragment(anchor),
  /** Pages beside a plan as its own page links to them, in few bytes. */
  fromPlan: {
    source: 'ban-goc/',
    calendar: 'lich/',
    chain: 'chuoi/',
    trace: 'vi-sao/',
    file: (id: string, kind: PlanFileKind): string => `${id}.${kind}`,
  },
  /** Seen from the plan's own page, where hundreds of rows carry it. */
  traceFromPlan: (anchor: string, page = 1): string => paged('vi-sao/', page) + fragment(anchor),
  planChain: (id: string, page = 1): string => paged(`/ke-hoach/${id}/chuoi/`, page),
  chains: (page = 1): string => paged('/chuoi/', page),
  instruments: '/van-ban/',
  absentInstruments: (page: number): string => paged('/van-ban/chua-co-trong-kho/', page),
  instrument: (id: string, page = 1): string => paged(`/van-ban/${id}/`, page),
  instrumentChain: (id: string, page = 1): string => paged(`/van-ban/${id}/chuoi/`, page),
  movements: '/phong-trao/',
  movement: (id: string, page = 1): string => paged(`/phong-trao/${id}/`, page),
  ungrouped: (page = 1): string => paged('/phong-trao/chua-xep-nhom/', page),
  ungroupedName: (id: string, page = 1): string => paged(`/phong-trao/chua-xep-nhom/${id}/`, page),
  movementSheet: (id: string): string => `/phong-trao/${id}/phat-tay/`,
  exercises: '/phong-trao/bai-tap/',
  movementExercises: (id: string): string => `/phong-trao/${id}/bai-tap/`,
  shortMovement: (code: string): string => `/pt/${code}/`,
  roles: '/dieu-khoan/',
  role: (role: Role, page = 1): string => paged(`/dieu-khoan/${role}/`, page),
  drafting: '/soan-thao/',
  candidates: (role: Role): string => `/soan-thao/${role}.json`,
  families: (page = 1): string => paged('/dieu-khoan/nhom/', page),
  family: (id: string, page = 1): string => paged(`/dieu-khoan/nhom/${id}/`, page),
  phrases: (page = 1): string => paged('/cum-tu/', page),
  modelClause: (id: string): string => `/dieu-khoan/mau/${id}/`,
  places: '/dia-phuong/',
  place: (id: PlacePath, page = 1): string => paged(`/dia-phuong/${id}/`, page),
  years: '/nam/',
  year: (year: number, page = 1): string => paged(`/nam/${year}/`, page),
  compare: '/so-sanh/',
  compareWith: (plan: string): string => `/so-sanh/?a=${plan}`,
  /** The matrix of a list of plans: "" for all, "cap/tinh", "loai/ke-hoach", "nam/2024". */
  compareList: (list: string, page = 1): string => paged(`/so-sanh/${list === '' ? '' : `${list}/`}`, page),
  compareTable: (list: string): string => `/so-sanh/${list === '' ? '' : `${list}/`}doi-chieu.csv`,
  comparedPlans: '/so-sanh/ke-hoach.json',
  launchChecks: (page = 1): string => paged('/so-sanh/tam-phan/', page),
  planRecord: (plan: string): string => `/du-lieu/ke-hoach/${plan}.json`,
  times: '/dong-thoi-gian/',
  calendar: '/lich/',
  calendarOfYear: (year: string, page = 1): string => paged(`/lich/${year}/`, page),
  calendarFile: (year: string): string => `/lich/${year}/lich.ics`,
  planCalendar: (id: string): string => `/ke-hoach/${id}/lich/`,
  planCalendarFile: (id: string): string => `/ke-hoach/${id}/lich/lich.ics`,
  guides: '/huong-dan/',
  guide: (id: string): string => `/huong-dan/${id}/`,
  /** What the site does for those who cannot use it as others do: a guide that the foot of every page names. */
  accessibility: '/huong-dan/tro-nang/',
  data: '/du-lieu/',
  dataset: (name: string): string => `/du-lieu/${name}.json`,
  schema: (name: string): string => `/du-lieu/schema/${name}.json`,
  table: (name: string): string => `/du-lieu/${name}.csv`,
  clauseFile: (name: string, ending: 'jsonl' | 'csv'): string => `/du-lieu/dieu-khoan/${name}.${ending}`,
  akomaNtoso: (plan: string): string => `/du-lieu/ke-hoach/${plan}.xml`,
  example: (id: string): string => `/du-lieu/vi-du/${id}.mjs`,
  planFeed: '/du-lieu/nguon-tin/ke-hoach.xml',
  forceFeed: '/du-lieu/nguon-tin/hieu-luc.xml',
  movementFeed: (id: string): string => `/du-lieu/nguon-tin/phong-trao/${id}.xml`,
  sitePreview: '/xem-truoc/kho.png',
  instrumentPreview: (id: string): string => `/xem-truoc/van-ban/${id}.png`,
  movementPreview: (id: string): string => `/xem-truoc/phong-trao/${id}.png`,
  quality: '/chat-luong/',
  offline: '/ngoai-tuyen/',
  manifest: '/manifest.webmanifest',
  qualityPage: (page: number): string => paged('/chat-luong/', page),
} as const;
