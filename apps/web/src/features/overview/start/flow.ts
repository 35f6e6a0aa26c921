import type { Flow } from './start.document.js';

export const flowKinds = ['case', 'theme', 'proposal', 'paper', 'measure'] as const;
export type FlowKind = (typeof flowKinds)[number];
export type FlowStage = { readonly open: number; readonly ended: number; readonly stuck: number };

const ended: Readonly<Record<FlowKind, readonly string[]>> = {
  case: ['released', 'withdrawn'],
  theme: ['settled', 'decided', 'implemented', 'merged', 'split', 'dropped'],
  proposal: ['accepted'],
  paper: ['decided', 'implementing', 'completed'],
  measure: ['done', 'verified', 'cancelled'],
};

/** For each part of the way how much of it is in work, how much is behind it, and how much stands still. */
export function flowOf({ counts, stuck }: Flow): Readonly<Record<FlowKind, FlowStage>> {
  const stage = (kind: FlowKind): FlowStage => {
    const of = counts.filter((count) => count.kind === kind);
    const sum = (isEnded: boolean) =>
      of.filter(({ state }) => ended[kind].includes(state) === isEnded).reduce((total, { count }) => total + count, 0);
    return { open: sum(false), ended: sum(true), stuck: stuck.find((one) => one.kind === kind)?.count ?? 0 };
  };
  return {
    case: stage('case'),
    theme: stage('theme'),
    proposal: stage('proposal'),
    paper: stage('paper'),
    measure: stage('measure'),
  };
}
