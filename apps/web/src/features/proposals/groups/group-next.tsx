import { groupAsks } from '@systemblick/domain/proposals/asks';

import { NextOf } from '#shared/page/next-step.js';
import { isOffered } from '#shared/page/steps.js';
import { ToPart } from '#shared/page/to-part.js';
import { useText } from '#shared/texts/use-text.js';
import type { Group } from './group.document.js';
import type { GroupMove } from './group-dialog.js';
import { Button } from '#shared/widgets/button.js';
import { ButtonLink } from '#shared/widgets/button-link.js';

type Props = { readonly group: Group; readonly onMove: (move: GroupMove | 'draft') => void };

/** What this person can do for the group now, or for whom it waits. */
export function GroupNext({ group, onMove }: Props) {
  const t = useText();
  const { state, steps, workingTime, proposals } = group;
  const unconfirmed = workingTime.filter(({ confirmedAt }) => confirmedAt === null).length;
  const onRoute = group.themes.some((theme) => theme.state === 'onRoute');
  const coordinates = isOffered(steps, 'projektgruppe:activate') || isOffered(steps, 'projektgruppe:plan');
  const written = proposals.find((one) => one.state !== 'accepted' && one.state !== 'submitted');
  const button = (move: GroupMove | 'draft', label: string) => (
    <Button rank="primary" onClick={() => onMove(move)}>
      {label}
    </Button>
  );

  return (
    <NextOf
      asks={groupAsks}
      steps={steps}
      say={{
        'projektgruppe:mandate': {
          text: t('proposals.group.next.mandate'),
          action: button('mandate', t('proposals.group.move.mandate')),
        },
        'projektgruppe:confirmWorkingTime': {
          rests: workingTime.every(({ mine }) => !mine),
          text: !coordinates
            ? t('proposals.group.next.confirm')
            : state === 'proposed'
              ? t('proposals.group.next.confirmFor', { count: unconfirmed })
              : t('proposals.group.wait.confirm', { count: unconfirmed }),
          action: <ToPart part="working-time">{t('proposals.time.toConfirm')}</ToPart>,
        },
        'projektgruppe:activate': {
          rests: unconfirmed > 0,
          text: t('proposals.group.next.activate'),
          action: button('activate', t('proposals.group.move.activate')),
        },
        'projektgruppe:planWork': {
          rests: written ? false : proposals.length > 0 || !onRoute,
          text: written ? t('proposals.group.next.written', { title: written.title }) : t('proposals.group.next.draft'),
          action: written ? (
            <ButtonLink rank="primary" to={`/vorschlaege/${written.id}`}>
              {t('proposals.group.next.toProposal')}
            </ButtonLink>
          ) : (
            button('draft', t('proposals.draft.open'))
          ),
        },
        'projektgruppe:conclude': {
          rests: !proposals.some((one) => one.state === 'accepted'),
          text: t('proposals.group.next.conclude'),
          action: button('conclude', t('proposals.group.move.conclude')),
        },
      }}
      otherwise={{
        text:
          state === 'mandated' && unconfirmed > 0
            ? t('proposals.group.wait.confirm', { count: unconfirmed })
            : t(state === 'active' && !onRoute ? 'proposals.group.wait.noRoute' : `proposals.group.wait.${state}`),
      }}
    />
  );
}
