/** Headers of every answer, which a page cannot give itself, each with what it is for. */
export const headers: readonly { readonly name: string; readonly value: string; readonly why: string }[] = [
  {
    name: 'X-Content-Type-Options',
    value: 'nosniff',
    why: 'a plan that is served as text is never run as a script or shown as a page',
  },
  { name: 'X-Frame-Options', value: 'DENY', why: 'no other site shows a page inside its own' },
  { name: 'Referrer-Policy', value: 'no-referrer', why: 'no other site learns which clause was read' },
  {
    name: 'Cross-Origin-Opener-Policy',
    value: 'same-origin',
    why: 'a page that opened this one has no hand in it',
  },
  {
    name: 'Cross-Origin-Resource-Policy',
    value: 'same-origin',
    why: 'other sites cannot load its files into their pages',
  },
  {
    name: 'Permissions-Policy',
    value: 'camera=(), geolocation=(), microphone=()',
    why: 'no script may ask for what the site never needs',
  },
];
