import type { PersonActor } from '@systemblick/domain/kernel/actor';
import { takenByPeople } from '@systemblick/domain/kernel/move';
import type { Observation } from '@systemblick/domain/reconstruction/observation';
import { mayContribute } from '@systemblick/domain/reconstruction/open-text';
import type { Passage } from '@systemblick/domain/reconstruction/passage';
import { permitSession, type ReconstructionAction } from '@systemblick/domain/reconstruction/rights';
import type { ReconstructionSession } from '@systemblick/domain/reconstruction/session';
import { sessionMoves } from '@systemblick/domain/reconstruction/session-moves';
import { phaseActions } from '@systemblick/domain/reconstruction/session-phase';
import { hasAcceptedRules } from '@systemblick/domain/reconstruction/take-part';

import { as } from '../platform/graphql/as.js';
import { stepsOf } from '../platform/graphql/step.type.js';
import { ObservationType, PassageType, ReconstructionSessionType } from './session.types.js';

/** A case is recognised where its text stands, and guests are let in at the door: neither is a step of the session. */
const elsewhere: readonly ReconstructionAction[] = [
  'session:recognise',
  'session:inviteGuest',
  'session:enterLobby',
  'session:admitGuest',
  'session:dismissGuest',
];
const sessionActions = takenByPeople('session', sessionMoves).filter((action) => !elsewhere.includes(action));

export function toSessionType(session: ReconstructionSession, actor: PersonActor): ReconstructionSessionType {
  const mayRead = permitSession(actor, 'session:read', session).ok;
  const running = session.state === 'running' ? session : undefined;
  return as(ReconstructionSessionType, {
    id: session.id,
    version: session.version,
    state: session.state,
    title: session.title,
    bundleId: session.bundleId,
    bodyId: session.bodyId,
    facilitatorId: session.facilitatorId,
    template: session.template,
    phases: session.phases,
    startsAt: session.startsAt,
    endsAt: session.endsAt,
    place: mayRead ? session.place : null,
    textsOpenFrom: session.textsOpenFrom,
    startedAt: 'startedAt' in session ? session.startedAt : null,
    closedAt: session.state === 'closed' ? session.closedAt : null,
    cancelReason: session.state === 'cancelled' ? session.reason : null,
    reopenReason: session.reopened?.reason ?? null,
    phase: running?.phase ?? null,
    phaseEndsAt: running ? new Date(running.phaseBeganAt.getTime() + running.phaseMinutes * 60_000) : null,
    open: phaseActions.filter((action) => mayContribute(session, actor, action).ok),
    participants: (mayRead ? session.participants : []).map(({ personId, rulesAcceptedAt }) => ({
      personId,
      rulesAccepted: rulesAcceptedAt !== null,
      facilitates: personId === session.facilitatorId,
    })),
    facilitates: session.facilitatorId === actor.personId,
    takesPart: session.participants.some(({ personId }) => personId === actor.personId),
    rulesAccepted: hasAcceptedRules(session, actor.personId),
    steps: stepsOf(sessionActions, (action) => permitSession(actor, action, session)),
  });
}

export const toObservationType = ({ id, version, kind, wording, caseIds, passageIds }: Observation): ObservationType =>
  as(ObservationType, { id, version, kind, wording, caseCount: caseIds.length, passageIds });

/** A passage as a reader may see it: its place always, its words only by right. */
export const toPassageType = (passage: Passage, caseCode: string, mayReadQuote: boolean): PassageType =>
  as(PassageType, {
    id: passage.id,
    version: passage.version,
    caseId: passage.caseId,
    caseCode,
    textNumber: passage.textNumber,
    section: passage.section,
    start: passage.start,
    end: passage.end,
    quote: mayReadQuote ? passage.quote : null,
    erased: passage.quote === null,
  });
