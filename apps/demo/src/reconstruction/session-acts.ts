import { CloseSession } from '@systemblick/api/reconstruction/close-session';
import { PlanSession } from '@systemblick/api/reconstruction/plan-session';
import { RunSession } from '@systemblick/api/reconstruction/run-session';
import { TakePart } from '@systemblick/api/reconstruction/take-part';
import type { CaseBundleId } from '@systemblick/domain/cases/case-bundle';
import type { ReconstructionSession, SessionPlan } from '@systemblick/domain/reconstruction/session';
import { newId } from '@systemblick/persistence/platform/new-id';

import type { DemoPeople } from '../people/load-people.js';
import { daysAfter } from '../story/demo-dates.js';
import type { Story } from '../story/story.js';
import { which } from '../story/which.js';
import type { DemoBoard } from './board.js';

const facilitator = 'p02';
const invited = ['p01', 'p02', 'p03', 'p04', 'p05', 'p06', 'p07', 'p09', 'p10', 'p12', 'p13', 'p15'] as const;
/** Two who come late: whoever signs in as one of them meets the session's rules. */
const late: readonly string[] = ['p03', 'p04'];

type Wanted = Pick<SessionPlan, 'title' | 'template' | 'startsAt' | 'endsAt'> & { readonly bundleId: CaseBundleId };

export function plan(story: Story, people: DemoPeople, wanted: Wanted): Promise<ReconstructionSession> {
  const command = {
    ...wanted,
    id: newId<'ReconstructionSession'>(),
    bodyId: people.body('g_ag'),
    facilitatorId: story.person(facilitator),
    place: 'Kreishaus Lünkirchen, Raum 2.04',
    textsOpenFrom: daysAfter(wanted.startsAt, -3),
    participantIds: invited.map((key) => story.person(key)),
  };
  return story.act(facilitator, 'session:create', PlanSession, (planning, actor) => planning.create(actor, command));
}

/** Those who come accept the rules, and the facilitator begins. */
export async function begin(
  story: Story,
  session: ReconstructionSession,
  who: 'everybody' | 'butTheLate',
): Promise<ReconstructionSession> {
  let joined = session;
  for (const key of invited.filter((one) => who === 'everybody' || !late.includes(one)))
    joined = await story.act(key, 'session:acceptRules', TakePart, (part, actor) =>
      part.acceptRules(actor, session.id, false),
    );
  return story.act(facilitator, 'session:start', RunSession, (running, actor) => running.start(actor, which(joined)));
}

export const observing = (story: Story, session: ReconstructionSession, minutes: number) =>
  story.act(facilitator, 'session:movePhase', RunSession, (running, actor) =>
    running.movePhase(actor, which(session), 'observe', minutes),
  );

/** The facilitator writes for everybody, as at a wall. */
export const writeBoard = (story: Story, { id }: ReconstructionSession, board: DemoBoard) =>
  story.act(facilitator, 'session:contribute', TakePart, (part, actor) => part.write(actor, id, board.update()));

export const close = (story: Story, session: ReconstructionSession) =>
  story.act(facilitator, 'session:close', CloseSession, (closing, actor) => closing.close(actor, which(session)));
