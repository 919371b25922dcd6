import type { Cue } from '../parse/cue.ts';

/** A host that a source names, whoever keeps it. */
export const anyHost: Cue = {
  id: 'any-host',
  pattern: /(?<![\w.-])(?:[a-z\d-]{1,40}\.){1,5}[a-z]{2,8}(?![\w-])/,
  printed: true,
  examples: ['vnexpress.net 4897740', 'Nghị quyết 1683/NQ-UBTVQH15 ngày 16/6/2025 (find-law.asia)'],
  counterexamples: ['Chính văn bản này: dòng 5', 'Công báo ngày 15/7/2022, số 571 - 572', 'trang 2.3'],
};

/** Hosts of the State and of the Party; a newspaper that one of them keeps is press and none of these. */
export const stateHosts: readonly Cue[] = [
  {
    id: 'state-body',
    pattern: /(?<![\w.-])(?:[a-z\d-]{1,40}\.){1,4}gov\.vn(?![\w-])/,
    printed: true,
    examples: ['lawnet.vn; pbgdpl.cantho.gov.vn', 'congbaokhanhhoa.gov.vn, văn bản ngày 09/6/2022'],
    counterexamples: ['gov.vn.example.com', 'thuvienphapluat.vn', 'nld.com.vn'],
  },
  {
    id: 'government',
    pattern: /(?<![\w.-])(?:(?:vanban|congbao|chinhsach|www)\.)?chinhphu\.vn(?![\w-])/,
    printed: true,
    examples: ['vanban.chinhphu.vn', 'congbao.chinhphu.vn (2022)'],
    counterexamples: ['baodientu.chinhphu.vn (375059)', 'baochinhphu.vn'],
  },
  {
    id: 'national-assembly',
    pattern: /(?<![\w.-])(?:[a-z\d-]{1,40}\.){0,3}quochoi\.vn(?![\w-])/,
    printed: true,
    examples: ['quochoi.vn', 'vietlaw.quochoi.vn'],
    counterexamples: ['tapchiquochoi.vn'],
  },
  {
    id: 'law-database',
    pattern: /(?<![\w.-])(?:www\.)?vbpl\.vn(?![\w-])/,
    printed: true,
    examples: ['vbpl.vn (168903)'],
    counterexamples: ['tapchivbpl.vn', 'vanbanphapluat.co'],
  },
  {
    id: 'party',
    pattern: /(?<![\w.-])(?:[a-z\d-]{1,40}\.dcs\.vn|tulieuvankien\.dangcongsan\.vn)(?![\w-])/,
    printed: true,
    examples: ['evn.com.vn; angiang.dcs.vn', 'tulieuvankien.dangcongsan.vn'],
    counterexamples: ['dangcongsan.vn, bài ngày 12/6/2021', 'nhandan.vn'],
  },
];

/** Papers that need no host: the plan's own text and the gazette. */
export const officialPaper: Cue = {
  id: 'official-paper',
  pattern: /^(?:Chính văn bản này|Công báo)(?!\p{L})/u,
  printed: true,
  examples: ['Chính văn bản này: dòng 5', 'Công báo số 571 - 572'],
  counterexamples: ['Toàn văn Quyết định 1258/QĐ-TTg', 'Kho mã nguồn công khai'],
};
