import { cacheRules, otherwise } from '../cache.table.ts';
import { headers } from '../headers.table.ts';
import { fileOf, type HostFile, madeFrom } from '../host-file.ts';
import { policyRules, readingPolicy } from '../policies.ts';
import { fileTypes } from '../types.table.ts';

const endsWith = (trait: 'isText' | 'shrinks'): string =>
  fileTypes.flatMap((each) => (each[trait] ? each.ends.map((end) => `.${end}`) : [])).join(' ');

/** Sets a header for the addresses that begin so. */
const setUnder = (under: string, name: string, value: string): string =>
  `    Header always set ${name} "${value}" "expr=%{REQUEST_URI} =~ m#^${under}#"`;

/** For Apache 2.4.10 and newer; https://httpd.apache.org/docs/2.4/mod/mod_headers.html */
export const apache = (): HostFile =>
  fileOf('apache.conf', [
    `# ${madeFrom}`,
    '# The site behind Apache 2.4 with mod_headers, mod_mime, mod_dir and mod_deflate. Only files are served; nothing is run.',
    '# 1. npm run build; copy dist/ to /srv/kho-thi-dua (keep the old folder until the new one is whole, then swap the two).',
    '# 2. Put this file to /etc/apache2/sites-available/kho-thi-dua.conf and change ServerName, then:',
    '#    a2enmod headers deflate && a2ensite kho-thi-dua && apachectl configtest && systemctl reload apache2.',
    '',
    '<VirtualHost *:80>',
    '    ServerName kho-thi-dua.example',
    '    DocumentRoot /srv/kho-thi-dua',
    '    ErrorDocument 404 /404.html',
    '    ServerSignature Off',
    '',
    '    <Directory /srv/kho-thi-dua>',
    '        Options SymLinksIfOwnerMatch',
    '        AllowOverride None',
    '        DirectoryIndex index.html',
    '        <LimitExcept GET>',
    '            Require all denied',
    '        </LimitExcept>',
    '        <Limit GET>',
    '            Require all granted',
    '        </Limit>',
    '    </Directory>',
    "    # Names that begin with a dot are nobody's business.",
    '    RedirectMatch 404 "/\\."',
    '',
    ...fileTypes.map(({ type, ends }) => `    AddType ${type} ${ends.map((end) => `.${end}`).join(' ')}`),
    `    AddCharset utf-8 ${endsWith('isText')}`,
    '    # What ends in .gz is handed over as it is.',
    '    RemoveEncoding .gz',
    '',
    ...headers.map(({ name, value }) => `    Header always set ${name} "${value}"`),
    `    Header always set Content-Security-Policy "${readingPolicy}"`,
    ...policyRules.map(({ under, policy }) => setUnder(under, 'Content-Security-Policy', policy)),
    `    Header always set Cache-Control "${otherwise}"`,
    ...cacheRules.map(({ under, value }) => setUnder(under, 'Cache-Control', value)),
    '',
    `    AddOutputFilterByType DEFLATE ${fileTypes
      .filter(({ shrinks }) => shrinks)
      .map(({ type }) => type)
      .join(' ')}`,
    '</VirtualHost>',
  ]);
