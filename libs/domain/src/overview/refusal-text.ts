import { kernelSentences, type KernelRefusal, type SentencesOf } from '../kernel/refusal.js';
import { caseRefusals, type CaseStageRefusal } from '../cases/refusal-text.js';
import { decisionRefusals, type DecisionRefusal } from '../decisions/refusal-text.js';
import { followUpRefusals, type FollowUpRefusal } from '../follow-up/refusal-text.js';
import { peopleRefusals, type PeopleRefusal } from '../people/refusal-text.js';
import { proposalRefusals, type ProposalStageRefusal } from '../proposals/refusal-text.js';
import { reconstructionRefusals, type ReconstructionRefusal } from '../reconstruction/refusal-text.js';
import { themeRefusals, type ThemeStageRefusal } from '../themes/refusal-text.js';

export type AnyRefusal =
  | KernelRefusal
  | PeopleRefusal
  | CaseStageRefusal
  | ReconstructionRefusal
  | ThemeStageRefusal
  | ProposalStageRefusal
  | DecisionRefusal
  | FollowUpRefusal;
export type RefusalCode = AnyRefusal['code'];

/** The sentence of every refusal there is. */
export const allRefusals: SentencesOf<AnyRefusal> = {
  ...kernelSentences,
  ...peopleRefusals,
  ...caseRefusals,
  ...reconstructionRefusals,
  ...themeRefusals,
  ...proposalRefusals,
  ...decisionRefusals,
  ...followUpRefusals,
};

export const isRefusalCode = (code: string): code is RefusalCode => Object.hasOwn(allRefusals, code);
