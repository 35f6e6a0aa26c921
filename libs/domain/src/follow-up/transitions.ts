import { leaving, staying, type Transition } from '../kernel/transition.js';
import type { AdoptionState } from './adoption.js';
import type { MeasureState } from './measure.js';
import { followUpRights as right } from './rights.js';

const unfinished = ['proposed', 'accepted', 'declined', 'inProgress'] as const;

/** The life of a measure. */
export const measureTransitions = [
  ...staying(['proposed', 'declined'], 'plan', right['measure:plan'].who, ['DUE_BEFORE_START']),
  { from: 'proposed', event: 'accept', by: right['measure:accept'].who, guards: [], to: 'accepted' },
  { from: 'proposed', event: 'decline', by: right['measure:decline'].who, guards: [], to: 'declined' },
  { from: 'declined', event: 'askAgain', by: right['measure:askAgain'].who, guards: [], to: 'proposed' },
  { from: 'accepted', event: 'begin', by: right['measure:begin'].who, guards: [], to: 'inProgress' },
  ...staying(['inProgress'], 'report', right['measure:report'].who, ['PROGRESS_OUT_OF_RANGE']),
  ...staying(['accepted', 'inProgress', 'done', 'verified'], 'noteReading', right['measure:noteReading'].who, [
    'READING_IN_FUTURE',
    'NUMBER_OUT_OF_BOUNDS',
  ]),
  ...staying(['accepted', 'inProgress', 'done', 'verified'], 'withdrawReading', right['measure:withdrawReading'].who, [
    'READING_UNKNOWN',
  ]),
  { from: 'inProgress', event: 'finish', by: right['measure:finish'].who, guards: [], to: 'done' },
  { from: 'done', event: 'verify', by: right['measure:verify'].who, guards: [], to: 'verified' },
  { from: 'done', event: 'takeUpAgain', by: right['measure:takeUpAgain'].who, guards: [], to: 'inProgress' },
  ...leaving(unfinished, 'cancel', right['measure:cancel'].who, [], 'cancelled'),
] as const satisfies readonly Transition<MeasureState, string>[];
export const measureMainLine: readonly MeasureState[] = ['proposed', 'accepted', 'inProgress', 'done', 'verified'];

/** The life of an adoption by a member municipality. */
export const adoptionTransitions = [
  { from: 'asked', event: 'prepare', by: right['adoption:prepare'].who, guards: [], to: 'preparing' },
  ...leaving(['asked', 'preparing'], 'adopt', right['adoption:adopt'].who, [], 'adopted'),
  ...leaving(['asked', 'preparing'], 'decline', right['adoption:decline'].who, [], 'declined'),
  { from: 'declined', event: 'askAgain', by: right['adoption:askAgain'].who, guards: [], to: 'asked' },
] as const satisfies readonly Transition<AdoptionState, string>[];
export const adoptionMainLine: readonly AdoptionState[] = ['asked', 'preparing', 'adopted'];
