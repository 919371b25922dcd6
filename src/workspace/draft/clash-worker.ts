import { draftClashes } from '../../pipeline/draft-clashes.ts';
import type { DraftFinding } from '../../pipeline/lint/drafting/draft-finding.ts';
import type { RegistryFile } from '../../site/views/check-registry.ts';
import type { Answer, Request } from '../check/messages.ts';

/** The pipeline in a worker of the drafting page: the draft's text goes in, what clashes in it comes out. */

/** A digest is of a file; a draft is none. */
const noDigest = '0'.repeat(64);

let file: RegistryFile | null = null;

const answerTo = ({
  id,
  text,
  day,
}: Request & { readonly kind: 'check' }): Answer<readonly DraftFinding[]> => {
  if (file === null) return { kind: 'failed', id, reason: 'The registry was not sent.' };
  try {
    const source = { path: 'ban-nhap.txt', text, sha256: noDigest };
    return { kind: 'checked', id, found: draftClashes(source, file.registry, day) };
  } catch (error) {
    return { kind: 'failed', id, reason: error instanceof Error ? error.message : String(error) };
  }
};

self.addEventListener('message', ({ data }: MessageEvent<Request>) => {
  if (data.kind === 'registry') file = data.file;
  else self.postMessage(answerTo(data));
});
