import { carried, type Resolution } from '@systemblick/domain/decisions/meetings/resolution';
import { decisionRights } from '@systemblick/domain/decisions/rights';
import type { Actor } from '@systemblick/domain/kernel/actor';
import { permitThing } from '@systemblick/domain/kernel/rights';

import { as } from '../../platform/graphql/as.js';
import { stepsOf } from '../../platform/graphql/step.type.js';
import { ResolutionType } from './resolution.types.js';

/** Nobody has relations to a resolution. */
export const permitResolution = (
  actor: Actor,
  action: 'resolution:read' | 'resolution:recordPolitical',
  resolution: Resolution,
) => permitThing(decisionRights[action], actor, resolution, new Set());

export const toResolutionType = (resolution: Resolution, actor: Actor): ResolutionType => {
  const { id, version, meetingId, itemId, paperId, pointNumber, wording, outcome, way } = resolution;
  const { ballotId, tally, dissent, resolvedAt, presence, political, corrections } = resolution;
  return as(ResolutionType, {
    ...{ id, version, meetingId, itemId, paperId, pointNumber, wording, outcome, way },
    ...{ ballotId, tally, dissent, resolvedAt, presence, political },
    carried: carried.includes(outcome),
    corrections: corrections.map(({ by: _, wording: words = null, ...correction }) => ({
      ...correction,
      wording: words,
    })),
    steps: stepsOf(['resolution:recordPolitical'], (action) => permitResolution(actor, action, resolution)),
    source: resolution,
  });
};
