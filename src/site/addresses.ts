/**
 * Every address of the site. Published addresses never change. They are told one by one, so that a script of a page carries
 * those that it asks for; read them as `routes.plan(id)`.
 */

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

export const home = '/';
export const search = '/tim-kiem/';
export const check = '/kiem-tra/';
export const add = '/them-van-ban/';
export const heldPlans = '/them-van-ban/da-co.json';
export const checkRegistry = (version: string): string => `/kiem-tra/so-tay.json?v=${version}`;
export const searchFor = (query: string): string => `/tim-kiem/?q=${encodeURIComponent(query)}`;
export const plans = '/ke-hoach/';
export const plansPage = (page: number): string => paged('/ke-hoach/', page);
export const plansOfLevel = (level: Level, page = 1): string =>
  paged(`/ke-hoach/cap/${levelSlugs[level]}/`, page);
export const plansOfKind = (kind: string, page = 1): string => paged(`/ke-hoach/loai/${kind}/`, page);
export const plan = (id: string): string => `/ke-hoach/${id}/`;
export const clause = (id: string, anchor: string): string => `/ke-hoach/${id}/${fragment(anchor)}`;
export const planSource = (id: string, page = 1): string => paged(`/ke-hoach/${id}/ban-goc/`, page);
export const planSourceLine = (id: string, line: number): string =>
  `${paged(`/ke-hoach/${id}/ban-goc/`, Math.ceil(line / sourceLinesPerPage))}#L${line}`;
export const planTrace = (id: string, page = 1): string => paged(`/ke-hoach/${id}/vi-sao/`, page);
export const planTraceOf = (id: string, anchor: string, page = 1): string =>
  paged(`/ke-hoach/${id}/vi-sao/`, page) + fragment(anchor);
/** Pages beside a plan as its own page links to them, in few bytes. */
export const fromPlan = {
  source: 'ban-goc/',
  calendar: 'lich/',
  chain: 'chuoi/',
  trace: 'vi-sao/',
  file: (id: string, kind: PlanFileKind): string => `${id}.${kind}`,
} as const;
/** Seen from the plan's own page, where hundreds of rows carry it. */
export const traceFromPlan = (anchor: string, page = 1): string => paged('vi-sao/', page) + fragment(anchor);
export const planChain = (id: string, page = 1): string => paged(`/ke-hoach/${id}/chuoi/`, page);
export const chains = (page = 1): string => paged('/chuoi/', page);
export const instruments = '/van-ban/';
export const absentInstruments = (page: number): string => paged('/van-ban/chua-co-trong-kho/', page);
export const instrument = (id: string, page = 1): string => paged(`/van-ban/${id}/`, page);
export const instrumentChain = (id: string, page = 1): string => paged(`/van-ban/${id}/chuoi/`, page);
export const movements = '/phong-trao/';
export const movement = (id: string, page = 1): string => paged(`/phong-trao/${id}/`, page);
export const ungrouped = (page = 1): string => paged('/phong-trao/chua-xep-nhom/', page);
export const ungroupedName = (id: string, page = 1): string =>
  paged(`/phong-trao/chua-xep-nhom/${id}/`, page);
export const movementSheet = (id: string): string => `/phong-trao/${id}/phat-tay/`;
export const exercises = '/phong-trao/bai-tap/';
export const movementExercises = (id: string): string => `/phong-trao/${id}/bai-tap/`;
export const shortMovement = (code: string): string => `/pt/${code}/`;
export const roles = '/dieu-khoan/';
export const role = (role: Role, page = 1): string => paged(`/dieu-khoan/${role}/`, page);
export const drafting = '/soan-thao/';
export const candidates = (role: Role): string => `/soan-thao/${role}.json`;
export const families = (page = 1): string => paged('/dieu-khoan/nhom/', page);
export const family = (id: string, page = 1): string => paged(`/dieu-khoan/nhom/${id}/`, page);
export const phrases = (page = 1): string => paged('/cum-tu/', page);
export const modelClause = (id: string): string => `/dieu-khoan/mau/${id}/`;
export const places = '/dia-phuong/';
export const place = (id: PlacePath, page = 1): string => paged(`/dia-phuong/${id}/`, page);
export const years = '/nam/';
export const year = (year: number, page = 1): string => paged(`/nam/${year}/`, page);
export const compare = '/so-sanh/';
export const compareWith = (plan: string): string => `/so-sanh/?a=${plan}`;
/** The matrix of a list of plans: "" for all, "cap/tinh", "loai/ke-hoach", "nam/2024". */
export const compareList = (list: string, page = 1): string =>
  paged(`/so-sanh/${list === '' ? '' : `${list}/`}`, page);
export const compareTable = (list: string): string =>
  `/so-sanh/${list === '' ? '' : `${list}/`}doi-chieu.csv`;
export const comparedPlans = '/so-sanh/ke-hoach.json';
export const launchChecks = (page = 1): string => paged('/so-sanh/tam-phan/', page);
export const planRecord = (plan: string): string => `/du-lieu/ke-hoach/${plan}.json`;
export const times = '/dong-thoi-gian/';
export const calendar = '/lich/';
export const calendarOfYear = (year: string, page = 1): string => paged(`/lich/${year}/`, page);
export const calendarFile = (year: string): string => `/lich/${year}/lich.ics`;
export const planCalendarFile = (id: string): string => `/ke-hoach/${id}/lich/lich.ics`;
export const guides = '/huong-dan/';
export const guide = (id: string): string => `/huong-dan/${id}/`;
/** What the site does for those who cannot use it as others do: a guide that the foot of every page names. */
export const accessibility = '/huong-dan/tro-nang/';
export const data = '/du-lieu/';
export const dataset = (name: string): string => `/du-lieu/${name}.json`;
export const schema = (name: string): string => `/du-lieu/schema/${name}.json`;
export const table = (name: string): string => `/du-lieu/${name}.csv`;
export const clauseFile = (name: string, ending: 'jsonl' | 'csv'): string =>
  `/du-lieu/dieu-khoan/${name}.${ending}`;
export const akomaNtoso = (plan: string): string => `/du-lieu/ke-hoach/${plan}.xml`;
export const example = (id: string): string => `/du-lieu/vi-du/${id}.mjs`;
export const planFeed = '/du-lieu/nguon-tin/ke-hoach.xml';
export const forceFeed = '/du-lieu/nguon-tin/hieu-luc.xml';
export const movementFeed = (id: string): string => `/du-lieu/nguon-tin/phong-trao/${id}.xml`;
export const sitePreview = '/xem-truoc/kho.png';
export const instrumentPreview = (id: string): string => `/xem-truoc/van-ban/${id}.png`;
export const movementPreview = (id: string): string => `/xem-truoc/phong-trao/${id}.png`;
export const quality = '/chat-luong/';
export const offline = '/ngoai-tuyen/';
export const manifest = '/manifest.webmanifest';
export const qualityPage = (page: number): string => paged('/chat-luong/', page);
