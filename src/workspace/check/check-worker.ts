import type { RegistryFile } from '../../site/views/check-registry.ts';
import type { Checked } from './checked-draft.ts';
import { readLegacy } from './legacy-letters.ts';
import { loadMarkdown } from './markdown-on-demand.ts';
import type { Answer, Request } from './messages.ts';
import { readDraft } from './read-draft.ts';

/** The pipeline in a worker: a draft goes in, what was read and noticed comes out. */

let file: RegistryFile | null = null;

const answerTo = async (request: Request & { readonly kind: 'check' }): Promise<Answer<Checked>> => {
  const { id, text, format, day } = request;
  if (file === null) return { kind: 'failed', id, reason: 'The registry was not sent.' };
  try {
    if (format === 'markdown') await loadMarkdown();
    const legacy = await readLegacy(text);
    return { kind: 'checked', id, found: { checked: readDraft(text, format, file, day), legacy } };
  } catch (error) {
    return { kind: 'failed', id, reason: error instanceof Error ? error.message : String(error) };
  }
};

self.addEventListener('message', ({ data }: MessageEvent<Request>) => {
  if (data.kind === 'registry') file = data.file;
  else void answerTo(data).then((answer) => self.postMessage(answer));
});
