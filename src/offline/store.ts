/** Where the reader's browser keeps what was read and what was saved: names of its stores and of the marks on what they hold. */
export const stores = {
  /** Pages that were read, the newest first to stay. */
  pages: 'kho-trang',
  /** What pages and search ask for under a name that stays while its contents change. */
  data: 'kho-du-lieu',
  /** Files whose name carries a mark of their contents. */
  files: 'kho-tep',
  /** What the reader asked to save, whole parts of the site. */
  saved: 'kho-luu-ca',
} as const;

/** Most entries that a store keeps of its own accord; what the reader saved is never dropped. */
export const mostKept = { pages: 400, data: 200, files: 800 } as const;

/** Seconds after which a page that the network has not brought comes from the store. */
export const patience = { page: 3, data: 5 } as const;

/** Headers that a kept answer carries beside its own. */
export const marks = {
  /** When it was kept, as an ISO instant. */
  keptAt: 'x-kho-luu-luc',
  /** Title of a kept page, percent-encoded. */
  title: 'x-kho-ten',
  /** Beginning of the SHA-256 of a saved file, as the list of saved files has it. */
  digest: 'x-kho-ma',
} as const;

/** Header of a request whose answer goes to the network alone: saving keeps its own store. */
export const pastStores = 'x-kho-tai';

/** Addresses that the worker, the pages and the build agree on. */
export const addresses = {
  worker: '/sw.js',
  page: '/ngoai-tuyen/',
  list: '/ngoai-tuyen/danh-sach.json',
  partList: (name: string): string => `/ngoai-tuyen/danh-sach/${name}.json`,
  /** Stands in the store of saved parts alone. */
  record: '/ngoai-tuyen/da-luu.json',
} as const;

/** Messages between the pages and the worker. */
export const messages = {
  /** To a worker that waits: take over now. */
  takeOver: 'take-over',
  /** To a page: part of what it shows came from the store, for want of a network. */
  fromStore: 'from-store',
} as const;
