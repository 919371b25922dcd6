import { z } from 'zod';
import { roleIds } from './role-ids.ts';

/** Role of a section or clause. The ids are those of the published addresses `/dieu-khoan/<role>/`. */
export const role = z.enum(roleIds);

export type Role = z.infer<typeof role>;
