import type { HostFile } from './host-file.ts';
import { apache } from './hosts/apache.ts';
import { caddy } from './hosts/caddy.ts';
import { firebase, headersFile, vercel } from './hosts/file-hosts.ts';
import { nginx } from './hosts/nginx.ts';

/** Every file that stands in `scripts/hosting/` for a kind of host. */
export const hostFiles = (): readonly HostFile[] => [
  nginx(),
  caddy(),
  apache(),
  headersFile(),
  vercel(),
  firebase(),
];
