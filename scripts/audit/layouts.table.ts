/** Most that a page of a layout may ask of a weak line before anything is clicked; bytes after gzip. */
export interface Budget {
  readonly html: number;
  readonly css: number;
  /** The scripts of the page with what they import before they run. */
  readonly script: number;
  /** What it asks to be fetched ahead of its use: the four faces of the site. */
  readonly ahead: number;
  /** The page, its styles, its scripts with their imports, and what it asks to be fetched ahead. */
  readonly requests: number;
}

/** Pages made by one layout. */
export interface LayoutRow {
  readonly name: string;
  /** Addresses of its pages; every page of the site belongs to exactly one row. */
  readonly matches: RegExp;
  readonly budget: Budget;
}

/** Faces that every page asks for with its first request; a browser keeps them for all pages after it. */
const faces = 72_000;

const row = (
  name: string,
  matches: RegExp,
  [html, css, script, requests]: readonly [html: number, css: number, script: number, requests: number],
): LayoutRow => ({ name, matches, budget: { html, css, script, ahead: faces, requests } });

/**
 * One row a layout. Reading pages carry one script of at most 4,096 bytes; the others are where somebody works. Lists may
 * grow with the catalogue until they are cut into pages.
 */
export const layoutRows: readonly LayoutRow[] = [
  row('home', /^\/$/, [7000, 6500, 4096, 12]),
  row('plans', /^\/ke-hoach\/(?:(?:cap|loai)\/[a-z-]+\/)?(?:trang-\d+\/)?$/, [6000, 6000, 4096, 11]),
  row('plan', /^\/ke-hoach\/(?!(?:cap|loai)\/)(?!trang-)[^/]+\/$/, [12000, 5000, 4096, 10]),
  row('plan-source', /^\/ke-hoach\/[^/]+\/ban-goc\/(?:trang-\d+\/)?$/, [12000, 5000, 4096, 11]),
  row('plan-reasons', /^\/ke-hoach\/[^/]+\/vi-sao\/(?:trang-\d+\/)?$/, [12000, 6500, 4096, 12]),
  row('plan-calendar', /^\/ke-hoach\/[^/]+\/lich\/$/, [5500, 6500, 4096, 12]),
  row('plan-chain', /^\/ke-hoach\/[^/]+\/chuoi\/(?:trang-\d+\/)?$/, [4500, 6500, 4096, 12]),
  row('chains', /^\/chuoi\/(?:trang-\d+\/)?$/, [4000, 6000, 4096, 11]),
  row('instruments', /^\/van-ban\/(?:chua-co-trong-kho\/(?:trang-\d+\/)?)?$/, [9000, 6000, 4096, 11]),
  row('instrument', /^\/van-ban\/(?!chua-co-trong-kho\/)[^/]+\/(?:trang-\d+\/)?$/, [7000, 7500, 4096, 14]),
  row('instrument-chain', /^\/van-ban\/[^/]+\/chuoi\/(?:trang-\d+\/)?$/, [4500, 6500, 4096, 12]),
  row('movements', /^\/phong-trao\/$/, [7000, 6000, 4096, 11]),
  row('movement', /^\/phong-trao\/(?!chua-xep-nhom\/)[^/]+\/(?:trang-\d+\/)?$/, [9000, 8000, 4096, 15]),
  row('handout', /^\/phong-trao\/[^/]+\/phat-tay\/$/, [7000, 8500, 4096, 15]),
  row('exercise', /^\/phong-trao\/[^/]+\/bai-tap\/$/, [6500, 6500, 4096, 12]),
  row('ungrouped', /^\/phong-trao\/chua-xep-nhom\/(?:[^/]+\/)?(?:trang-\d+\/)?$/, [3500, 6000, 4096, 11]),
  row('short-movement', /^\/pt\/[^/]+\/$/, [3000, 5000, 4096, 10]),
  row('roles', /^\/dieu-khoan\/$/, [3500, 6000, 4096, 11]),
  row('role', /^\/dieu-khoan\/(?!(?:mau|nhom)\/)[^/]+\/(?:trang-\d+\/)?$/, [9500, 7000, 4096, 12]),
  row('model-clause', /^\/dieu-khoan\/mau\/[^/]+\/$/, [6000, 7000, 4096, 12]),
  row('families', /^\/dieu-khoan\/nhom\/(?:trang-\d+\/)?$/, [3500, 7000, 4096, 12]),
  row('family', /^\/dieu-khoan\/nhom\/(?!trang-)[^/]+\/(?:trang-\d+\/)?$/, [4500, 7500, 4096, 13]),
  row('phrases', /^\/cum-tu\/(?:trang-\d+\/)?$/, [8500, 6000, 4096, 11]),
  row('places', /^\/dia-phuong\/$/, [5500, 6000, 4096, 11]),
  row('place', /^\/dia-phuong\/.+$/, [4000, 6500, 4096, 12]),
  row('years', /^\/nam\/$/, [3000, 6000, 4096, 11]),
  row('year', /^\/nam\/.+$/, [3500, 6000, 4096, 11]),
  row('times', /^\/dong-thoi-gian\/$/, [11500, 6500, 4096, 12]),
  row('calendars', /^\/lich\/$/, [3000, 6000, 4096, 11]),
  row('calendar', /^\/lich\/.+$/, [4000, 6000, 4096, 11]),
  row('guides', /^\/huong-dan\/$/, [3500, 6000, 4096, 11]),
  row('guide', /^\/huong-dan\/.+$/, [6000, 6500, 4096, 12]),
  row('data', /^\/du-lieu\/$/, [6500, 6000, 4096, 11]),
  row('quality', /^\/chat-luong\/(?:trang-\d+\/)?$/, [11000, 6500, 4096, 12]),
  row('search', /^\/tim-kiem\/$/, [4000, 6500, 31000, 22]),
  row('compare', /^\/so-sanh\/$/, [6500, 7500, 17500, 18]),
  row('matrix', /^\/so-sanh\/(?!tam-phan\/).+$/, [6000, 7500, 4096, 12]),
  row('launches', /^\/so-sanh\/tam-phan\/(?:trang-\d+\/)?$/, [5500, 7500, 4096, 12]),
  row('check', /^\/kiem-tra\/$/, [4500, 6500, 22000, 25]),
  row('add', /^\/them-van-ban\/$/, [4000, 7000, 12000, 17]),
  row('draft', /^\/soan-thao\/$/, [4500, 7500, 46000, 27]),
  row('offline', /^\/ngoai-tuyen\/$/, [4500, 7000, 12000, 16]),
  row('not-found', /^\/404\.html$/, [3000, 6000, 4096, 11]),
];

/** The row of a page; null where none or several claim it. */
export const layoutOf = (address: string): LayoutRow | null => {
  const [found, ...others] = layoutRows.filter(({ matches }) => matches.test(address));
  return found === undefined || others.length > 0 ? null : found;
};
