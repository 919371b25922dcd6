import { type ChildProcess, fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DocumentKind, ReadDocument } from '../document.ts';
import { limits } from '../limits.table.ts';
import { assertWithin, limitError, ReaderError } from '../reader-error.ts';
import { sniff } from '../sniff.ts';
import { convertToDocx, findLibreOffice, type OfficeKind } from './libreoffice.ts';
import type { ReaderReply, ReaderRequest } from './reader-process.ts';

export interface ProcessOptions {
  /** Recognise scans and photographs; else they are refused with a sentence. */
  readonly withOcr?: boolean;
  readonly onPage?: (page: number, pages: number) => void;
}

const program = join(import.meta.dirname, 'reader-process.ts');
const heapMebibytes = 512;
/** How often, in milliseconds, the memory of the process is looked at. */
const watchEvery = 100;
const pageBytes = 4096;

/**
 * Memory that a process holds, in bytes, where the system tells it (Linux). Elsewhere 0: there the bound of the heap that the
 * process is started with holds alone, and what the readers count themselves.
 */
function memoryOf(pid: number): number {
  try {
    return Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]) * pageBytes;
  } catch {
    return 0;
  }
}

/** A process that may read files of the project and nothing else: no writing, no programs; addons and threads only for OCR. */
const startProcess = (withOcr: boolean): ChildProcess =>
  fork(program, [], {
    execArgv: [
      `--max-old-space-size=${heapMebibytes}`,
      '--permission',
      '--allow-fs-read=*',
      ...(withOcr ? ['--allow-addons', '--allow-worker', '--allow-wasi'] : []),
      '--no-warnings',
    ],
    env: {},
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });

/** Reads a file in a process of its own, which is ended when it passes a limit. */
function readApart(request: ReaderRequest, { onPage }: ProcessOptions): Promise<ReadDocument> {
  return new Promise((resolve, reject) => {
    const child = startProcess(request.withOcr);
    let timer: NodeJS.Timeout | undefined;
    let settled = false;
    const settle = (act: () => void): void => {
      if (settled) return;
      settled = true;
      clearTimeout(timer);
      clearInterval(watch);
      child.kill('SIGKILL');
      act();
    };
    const refuse = (error: ReaderError): void => settle(() => reject(error));
    const wait = (limit: 'readTime' | 'ocrPageTime'): void => {
      clearTimeout(timer);
      timer = setTimeout(() => refuse(limitError(limit)), limits[limit].value);
    };
    const watch = setInterval(() => {
      if (child.pid !== undefined && memoryOf(child.pid) > limits.memoryBytes.value)
        refuse(limitError('memoryBytes'));
    }, watchEvery);
    // Recognition takes its time for each page, and tells of each.
    wait(request.withOcr ? 'ocrPageTime' : 'readTime');
    child.on('message', (message: ReaderReply) => {
      if (message.type === 'page') {
        if (request.withOcr) wait('ocrPageTime');
        onPage?.(message.page, message.pages);
      } else if (message.type === 'document') settle(() => resolve(message.document));
      else refuse(new ReaderError(message.id, message.values, message.limit));
    });
    child.on('error', () => refuse(new ReaderError('reader-crashed')));
    child.on('exit', () => refuse(new ReaderError('reader-crashed')));
    child.send(request);
  });
}

const isOffice = (kind: DocumentKind): kind is OfficeKind =>
  kind === 'doc' || kind === 'rtf' || kind === 'odt';

/**
 * Reads a file of any kind in a process of its own, with limits of time and memory; old office files go through LibreOffice
 * where it is installed.
 *
 * @throws ReaderError with a sentence for people
 */
export async function readInProcess(bytes: Uint8Array, options: ProcessOptions = {}): Promise<ReadDocument> {
  assertWithin('fileBytes', bytes.length);
  const kind = sniff(bytes);
  const withOcr = options.withOcr === true && (kind === 'pdf' || kind === 'image');
  if (!isOffice(kind) || (kind === 'doc' && findLibreOffice() === null))
    return readApart({ bytes: Uint8Array.from(bytes), withOcr }, options);
  const docx = await convertToDocx(bytes, kind);
  const document = await readApart({ bytes: Uint8Array.from(docx), withOcr: false }, options);
  return { ...document, kind };
}
