import { z } from 'zod';

import { observationKinds } from '@systemblick/domain/cases/observation-kind';

/** Limits of one board. Readers refuse what is beyond. */
export const boardLimits = {
  marks: 2000,
  observations: 1000,
  clusters: 200,
  themeDrafts: 100,
  links: 500,
  text: 4000,
  title: 300,
} as const;

/** Writers stop a tenth earlier: several at once, each within the limit, must not make the board unreadable. */
export const writerLimit = (limit: keyof typeof boardLimits): number => Math.floor(boardLimits[limit] * 0.9);

const themeDraftKinds = ['problem', 'successFactor'] as const;
export type ThemeDraftKind = (typeof themeDraftKinds)[number];

export const boardId = z.uuid();
const links = z.array(boardId).max(boardLimits.links).readonly();
const place = z.int().min(0).max(1_000_000);

/** A span of a released case text: where it is, never what it says. `section` names a phase of the Regelkreis. */
export const markShape = z
  .strictObject({
    caseId: boardId,
    caseVersion: z.int().min(1),
    section: z.string().regex(/^[A-Za-z][A-Za-z0-9-]{0,63}$/),
    start: place,
    end: place,
    personId: boardId.nullable(),
  })
  .refine(({ start, end }) => start < end);

/** `createdBy` is null where the phase is anonymous; `createdAt` is in milliseconds. */
export const observationShape = z.strictObject({
  kind: z.enum(observationKinds),
  text: z.string().max(boardLimits.text),
  markIds: links,
  clusterId: boardId.nullable(),
  createdBy: boardId.nullable(),
  createdAt: z.int().min(0),
});

export const clusterShape = z.strictObject({ title: z.string().max(boardLimits.title), order: z.number() });

/** What may become a theme: the statement is the problem, or what made it go well. */
export const themeDraftShape = z.strictObject({
  kind: z.enum(themeDraftKinds),
  title: z.string().max(boardLimits.title),
  statement: z.string().max(boardLimits.text),
  leadingQuestion: z.string().max(boardLimits.text),
  observationIds: links,
});

type WithId<Shape> = { readonly id: string } & Readonly<Shape>;
export type BoardMark = WithId<z.infer<typeof markShape>>;
export type BoardObservation = WithId<z.infer<typeof observationShape>>;
export type BoardCluster = WithId<z.infer<typeof clusterShape>>;
export type BoardThemeDraft = WithId<z.infer<typeof themeDraftShape>>;

/** A whole board as plain data; every id named in it is one of its own. Lists are in a stable order. */
export type Board = {
  readonly marks: readonly BoardMark[];
  readonly observations: readonly BoardObservation[];
  readonly clusters: readonly BoardCluster[];
  readonly themeDrafts: readonly BoardThemeDraft[];
};
