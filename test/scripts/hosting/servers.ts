import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where a server of this machine is started. */
export interface Ground {
  /** Folder of its own, for whatever it writes. */
  readonly folder: string;
  /** The site that it serves. */
  readonly site: string;
  readonly port: number;
}

/** A program to start, with its words. */
export type Command = readonly [program: string, ...words: string[]];

/** A real server, started with the project's own file for it. */
export interface RealServer {
  readonly name: string;
  /** Its file in `scripts/hosting/`. */
  readonly file: string;
  /** The program, or null where it is not installed. */
  readonly program: string | null;
  /** Status of an answer to a method that changes things. */
  readonly refusal: number;
  /**
   * Writes its configuration: the project's file with folder and port of the test, and what a distribution puts around it.
   *
   * @returns what checks the configuration and what starts the server in the foreground
   */
  readonly prepare: (ground: Ground, text: string) => { readonly check: Command; readonly run: Command };
}

const firstOf = (...paths: string[]): string | null => paths.find((path) => existsSync(path)) ?? null;
const isRoot = process.getuid?.() === 0;

const nginx = firstOf('/usr/sbin/nginx', '/usr/bin/nginx', '/usr/local/bin/nginx');
const caddy = firstOf('/usr/bin/caddy', '/usr/local/bin/caddy');
const apacheModules = '/usr/lib/apache2/modules';
const apache = existsSync(apacheModules) ? firstOf('/usr/sbin/apache2') : null;

/** The servers for which the project brings a file. */
export const realServers: readonly RealServer[] = [
  {
    name: 'nginx',
    file: 'nginx.conf',
    program: nginx,
    refusal: 403,
    prepare: ({ folder, site, port }, text) => {
      const own = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
        (name) => `${name}_temp_path ${folder}/${name};`,
      );
      const inner = text
        .replace('listen 80;', `listen 127.0.0.1:${port};`)
        .replace('root /srv/kho-thi-dua;', `root ${site};`);
      const path = join(folder, 'nginx.conf');
      writeFileSync(
        path,
        `${isRoot ? 'user root;' : ''} daemon off; master_process off; pid ${folder}/pid; error_log ${folder}/log;
events {} http { access_log off; ${own.join(' ')} ${inner} }`,
      );
      const words = ['-c', path, '-e', join(folder, 'log')];
      return { check: [nginx ?? '', '-t', '-q', ...words], run: [nginx ?? '', ...words] };
    },
  },
  {
    name: 'Caddy',
    file: 'Caddyfile',
    program: caddy,
    refusal: 405,
    prepare: ({ folder, site, port }, text) => {
      const path = join(folder, 'Caddyfile');
      const inner = text
        .replace('kho-thi-dua.example {', `http://127.0.0.1:${port} {\n\tbind 127.0.0.1`)
        .replace('root * /srv/kho-thi-dua', `root * ${site}`);
      writeFileSync(path, `{\n\tadmin off\n\tauto_https off\n}\n${inner}`);
      const words = ['--config', path, '--adapter', 'caddyfile'];
      return { check: [caddy ?? '', 'validate', ...words], run: [caddy ?? '', 'run', ...words] };
    },
  },
  {
    name: 'Apache',
    file: 'apache.conf',
    program: apache,
    refusal: 403,
    prepare: ({ folder, site, port }, text) => {
      const modules = ['mpm_event', 'authz_core', 'dir', 'mime', 'headers', 'filter', 'deflate', 'alias'];
      const path = join(folder, 'apache.conf');
      const inner = text
        .replace('<VirtualHost *:80>', `<VirtualHost 127.0.0.1:${port}>`)
        .replaceAll('/srv/kho-thi-dua', site);
      writeFileSync(
        path,
        [
          ...modules.map((name) => `LoadModule ${name}_module ${apacheModules}/mod_${name}.so`),
          `Listen 127.0.0.1:${port}`,
          'ServerName 127.0.0.1',
          'TypesConfig /dev/null',
          `PidFile ${folder}/pid`,
          `DefaultRuntimeDir ${folder}`,
          `ErrorLog ${folder}/log`,
          ...(isRoot ? ['User www-data', 'Group www-data'] : []),
          inner,
        ].join('\n'),
      );
      const words = ['-d', folder, '-f', path];
      return {
        check: [apache ?? '', ...words, '-t'],
        run: [apache ?? '', ...words, '-DFOREGROUND'],
      };
    },
  },
];
