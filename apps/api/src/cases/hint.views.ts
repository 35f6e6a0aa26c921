import { hintMoves } from '@systemblick/domain/cases/hint-moves';
import type { Hint } from '@systemblick/domain/cases/hint';
import { permitHint } from '@systemblick/domain/cases/permit-hint';
import type { PersonActor } from '@systemblick/domain/kernel/actor';
import { takenByPeople } from '@systemblick/domain/kernel/move';

import { as } from '../platform/graphql/as.js';
import { stepsOf } from '../platform/graphql/step.type.js';
import { HintType } from './hint.types.js';

const actions = takenByPeople('hint', hintMoves);

export const toHintType = (hint: Hint, actor: PersonActor): HintType =>
  as(HintType, {
    id: hint.id,
    version: hint.version,
    state: hint.state,
    source: hint.source,
    kind: hint.kind,
    text: hint.text,
    writtenAt: hint.writtenAt,
    own: hint.writtenBy === actor.personId,
    note: hint.note,
    steps: stepsOf(actions, (action) => permitHint(actor, action, hint)),
    writtenBy: hint.writtenBy,
    passedOnTo: hint.passedOnTo,
  });
