/** Addresses that search results lead to; the site's own routes agree with them, which a test holds. */
export const pageAddress = {
  plan: (id: string): string => `/ke-hoach/${id}/`,
  clause: (id: string, anchor: string): string => `/ke-hoach/${id}/#${encodeURIComponent(anchor)}`,
  instrument: (id: string): string => `/van-ban/${id}/`,
  movement: (id: string): string => `/phong-trao/${id}/`,
  place: (id: string): string => `/dia-phuong/${id}/`,
  role: (id: string): string => `/dieu-khoan/${id}/`,
  modelClause: (id: string): string => `/dieu-khoan/mau/${id}/`,
  guide: (id: string): string => `/huong-dan/${id}/`,
} as const;
