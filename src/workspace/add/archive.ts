import { strToU8, type Zippable, zipSync } from 'fflate';
import { sidecarYaml } from '../../render/sidecar-yaml.ts';
import type { Sidecar } from '../../schemas/sidecar.ts';
import type { DraftFormat } from '../check/checked-draft.ts';

/** A plan that is ready to be added. */
export interface ReadyPlan {
  readonly id: string;
  readonly text: string;
  readonly format: DraftFormat;
  readonly sidecar: Sidecar;
}

/** Where plans stand in the project. The note stands outside, where it is not taken for a plan. */
const folder = 'content/plans';
const endings: Readonly<Record<DraftFormat, string>> = { text: 'txt', markdown: 'md' };

/** Files of zip archives bear local time; the same plans are to give the same bytes everywhere. */
const fixedTime = new Date(2026, 0, 1);

/**
 * Puts plans into one archive: text and sidecar of each as they stand in `content/plans/`, and a note for people.
 *
 * @param note name and text of the note
 */
export const plansArchive = (
  plans: readonly ReadyPlan[],
  note: { readonly name: string; readonly text: string },
): Uint8Array<ArrayBuffer> => {
  const files: Zippable = { [note.name]: strToU8(note.text) };
  for (const { id, text, format, sidecar } of plans) {
    files[`${folder}/${id}.${endings[format]}`] = strToU8(text);
    files[`${folder}/${id}.yaml`] = strToU8(sidecarYaml(sidecar));
  }
  return new Uint8Array(zipSync(files, { mtime: fixedTime }));
};
