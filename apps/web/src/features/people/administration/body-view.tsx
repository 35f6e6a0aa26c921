import { bodyAsks } from '@systemblick/domain/people/asks';
import { lacksChair, memberIdsOn } from '@systemblick/domain/people/chair';
import { peopleRights } from '@systemblick/domain/people/rights';
import { useState } from 'react';

import { announce } from '../../../shared/announce/announcements.js';
import { ConfirmDialog } from '../../../shared/dialog/confirm-dialog.js';
import { today } from '../../../shared/format/days.js';
import { NextOf } from '../../../shared/page/next-step.js';
import { Page } from '../../../shared/page/page.js';
import { seen } from '../../../shared/page/steps.js';
import { useMutationWithRefusal } from '../../../shared/server/use-mutation-with-refusal.js';
import { useText } from '../../../shared/texts/use-text.js';
import { Badge } from '../../../shared/widgets/badge.js';
import { Menu } from '../../../shared/widgets/menu.js';
import { useMay } from '../actor.js';
import type { Body } from './bodies.document.js';
import { BodyDialog } from './body-dialog.js';
import { DissolveBodyDocument } from './body-moves.document.js';
import { Officers } from './officers.js';
import { RulesSection } from './rules-section.js';
import { SeatsSection } from './seats-section.js';

type Props = { readonly body: Body; readonly onChanged: () => unknown };

/** A body: who chairs it, who sits in it, and how it decides. */
export function BodyView({ body, onChanged }: Props) {
  const t = useText();
  const may = useMay();
  const [open, setOpen] = useState<'change' | 'dissolve'>();
  const dissolve = useMutationWithRefusal(DissolveBodyDocument);
  const { id, version, name, state, seats, chairId } = body;
  const active = state === 'active';
  const writes = active && may(peopleRights['body:change']);
  const standing = seats.filter(({ endedOn }) => endedOn === null).length;
  const members = memberIdsOn(seats, today());
  const close = () => setOpen(undefined);

  async function end(expectedVersion: number) {
    if (!(await dissolve.run({ input: { id, expectedVersion } }))) return;
    announce(t('administration.bodies.dissolvedNow', { name }));
    close();
  }

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
      <div className="stack stack--large">
        <Officers body={body} onReload={onChanged} />
        <SeatsSection body={body} onChanged={onChanged} />
        <RulesSection body={body} />
      </div>
      {open === 'change' && <BodyDialog body={body} onClose={close} onReload={onChanged} />}
      <ConfirmDialog
        open={open === 'dissolve'}
        onClose={close}
        title={t('administration.bodies.dissolveTitle', { name })}
        confirm={t('administration.bodies.dissolve')}
        version={version}
        onConfirm={end}
        running={dissolve.running}
        refusal={dissolve.refusal}
        danger
      >
        <p>{t('administration.bodies.dissolveText')}</p>
      </ConfirmDialog>
    </Page>
  );
}
