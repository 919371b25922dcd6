import { cacheRules, otherwise } from '../cache.table.ts';
import { headers } from '../headers.table.ts';
import { fileOf, type HostFile, madeFrom } from '../host-file.ts';
import { policyRules, readingPolicy } from '../policies.ts';
import { fileTypes } from '../types.table.ts';

const typesWith = (trait: 'isText' | 'shrinks'): string =>
  // nginx takes text/html for granted in these lists, and warns of one that names it.
  fileTypes
    .filter((each) => each[trait] && each.type !== 'text/html')
    .map(({ type }) => type)
    .join(' ');

/** For nginx 1.18 and newer; https://nginx.org/en/docs/http/ngx_http_headers_module.html */
export const nginx = (): HostFile =>
  fileOf('nginx.conf', [
    `# ${madeFrom}`,
    "# The site behind nginx: an office's own server, or any machine in its network. Only files are served; nothing is run.",
    '# 1. npm run build; copy dist/ to /srv/kho-thi-dua (keep the old folder until the new one is whole, then swap the two).',
    '# 2. Put this file into /etc/nginx/conf.d/, change listen and server_name, then: nginx -t && systemctl reload nginx.',
    '# With https, add "listen 443 ssl;" and the certificate; the pages hold no address that would have to change.',
    '',
    'map $uri $kho_cache {',
    `    default "${otherwise}";`,
    ...cacheRules.map(({ under, value, why }) => `    ~^${under} "${value}"; # ${why}`),
    '}',
    '',
    'map $uri $kho_policy {',
    `    default "${readingPolicy}";`,
    ...policyRules.map(({ under, policy }) => `    ~^${under} "${policy}";`),
    '}',
    '',
    'server {',
    '    listen 80;',
    '    server_name kho-thi-dua.example;',
    '    root /srv/kho-thi-dua;',
    '    index index.html;',
    '    error_page 404 /404.html;',
    '',
    '    types {',
    ...fileTypes.map(({ type, ends }) => `        ${type} ${ends.join(' ')};`),
    '    }',
    '    default_type application/octet-stream;',
    '    charset utf-8;',
    `    charset_types ${typesWith('isText')};`,
    '',
    ...headers.map(({ name, value, why }) => `    add_header ${name} "${value}" always; # ${why}`),
    '    add_header Content-Security-Policy $kho_policy always;',
    '    add_header Cache-Control $kho_cache always;',
    '',
    '    gzip on;',
    '    gzip_vary on;',
    '    gzip_comp_level 6;',
    '    gzip_min_length 512;',
    `    gzip_types ${typesWith('shrinks')};`,
    '',
    '    server_tokens off;',
    '    autoindex off;',
    '    absolute_redirect off;',
    '',
    "    # Names that begin with a dot are nobody's business.",
    '    location ~ /\\. {',
    '        return 404;',
    '    }',
    '    location / {',
    '        limit_except GET {',
    '            deny all;',
    '        }',
    '        try_files $uri $uri/ =404;',
    '    }',
    '}',
  ]);
