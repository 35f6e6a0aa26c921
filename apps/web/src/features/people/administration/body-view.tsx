import { bodyAsks } from '@systemblick/domain/people/asks';
import { lacksChair, memberIdsOn } from '@systemblick/domain/people/chair';
import { peopleRights } from '@systemblick/domain/people/rights';
import { useState } from 'react';

import { announce } from '#shared/announce/announcements.js';
import { MoveDialog } from '#shared/move/move-dialog.js';
import { useMove } from '#shared/move/use-move.js';
import { today } from '#shared/format/days.js';
import { NextOf } from '#shared/page/next-step.js';
import { Page } from '#shared/page/page.js';
import { seen } from '#shared/page/steps.js';
import { useText } from '#shared/texts/use-text.js';
import { Badge } from '#shared/widgets/badge.js';
import { Menu } from '#shared/widgets/menu.js';
import { useMay } from '../actor.js';
import { bodyFragment, type Body } from './bodies.document.js';
import { BodyDialog } from './body-dialog.js';
import { Officers } from './officers.js';
import { RulesSection } from './rules-section.js';
import { SeatsSection } from './seats-section.js';

type Props = { readonly body: Body; readonly onChanged: () => unknown };

/** A body: who chairs it, who sits in it, and how it decides. */
export function BodyView({ body, onChanged }: Props) {
  const t = useText();
  const may = useMay();
  const [open, setOpen] = useState<'change' | 'dissolve'>();
  const { name, state, seats, chairId } = body;
  const active = state === 'active';
  const writes = active && may(peopleRights['body:change']);
  const standing = seats.filter(({ endedOn }) => endedOn === null).length;
  const members = memberIdsOn(seats, today());
  const close = () => setOpen(undefined);

  return (
    <Page
      crumbs={[
        { label: t('administration.place'), to: '/verwaltung' },
        { label: t('administration.bodies.title'), to: '/verwaltung/gremien' },
      ]}
      kicker={t(`terms.bodyKind.${body.kind}`)}
      title={name}
      badge={<Badge tone={active ? 'success' : 'neutral'}>{t(`administration.bodies.${state}`)}</Badge>}
      lead={body.rhythm}
      next={
        active &&
        may(peopleRights['body:write']) && (
          <NextOf
            asks={bodyAsks}
            steps={bodyAsks.filter((action) => may(peopleRights[action])).map(seen)}
            say={{
              'seat:write': { rests: standing > 0 && members.length > 0, text: t('administration.bodies.nextSeats') },
              'body:nameOfficers': {
                rests: !lacksChair(body, members),
                text: t(`administration.bodies.${chairId === null ? 'nextChair' : 'nextChairGone'}`),
              },
            }}
            otherwise={{ text: t('administration.bodies.nextNothing') }}
          />
        )
      }
      actions={
        writes && (
          <Menu
            label={t('administration.more', { name })}
            actions={[
              { key: 'change', label: t('administration.change'), icon: 'edit', onAction: () => setOpen('change') },
              {
                key: 'dissolve',
                label: t('administration.bodies.dissolve'),
                icon: 'delete',
                disabled: !may(peopleRights['body:dissolve']),
                onAction: () => setOpen('dissolve'),
              },
            ]}
          />
        )
      }
    >
      <div className="stack stack--xxl">
        <Officers body={body} />
        <SeatsSection body={body} onChanged={onChanged} />
        <RulesSection body={body} />
      </div>
      {open === 'change' && <BodyDialog body={body} onClose={close} />}
      {open === 'dissolve' && <DissolveDialog body={body} onClose={close} />}
    </Page>
  );
}

function DissolveDialog({ body, onClose }: { readonly body: Body; readonly onClose: () => void }) {
  const t = useText();
  const { name } = body;
  const move = useMove('dissolveBody', bodyFragment, body, {
    onDone: () => {
      announce(t('administration.bodies.dissolvedNow', { name }));
      onClose();
    },
  });

  return (
    <MoveDialog
      move={move}
      onConfirm={() => move.send({})}
      title={t('administration.bodies.dissolveTitle', { name })}
      confirm={t('administration.bodies.dissolve')}
      danger
      onClose={onClose}
    >
      <p>{t('administration.bodies.dissolveText')}</p>
    </MoveDialog>
  );
}
