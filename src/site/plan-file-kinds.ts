/** Kinds of files that every plan is offered as, by their extension. */
export const planFileKinds = ['docx', 'md', 'txt'] as const;

export type PlanFileKind = (typeof planFileKinds)[number];
