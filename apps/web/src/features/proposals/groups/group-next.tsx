import { NextStep } from '../../../shared/page/next-step.js';
import { isOffered } from '../../../shared/page/steps.js';
import { useText } from '../../../shared/texts/use-text.js';
import type { Group } from './group.document.js';
import type { GroupMove } from './group-dialog.js';

type Props = { readonly group: Group; readonly onMove: (move: GroupMove | 'draft') => void };

/** What this person can do for the group now, or for whom it waits. */
export function GroupNext({ group, onMove }: Props) {
  const t = useText();
  const { state, steps, workingTime, proposals } = group;
  const unconfirmed = workingTime.filter(({ confirmedAt }) => confirmedAt === null).length;
  const onRoute = group.themes.some((theme) => theme.state === 'onRoute');
  const coordinates = isOffered(steps, 'projektgruppe:activate') || isOffered(steps, 'projektgruppe:plan');
  const button = (move: GroupMove | 'draft', label: string) => (
    <button type="button" className="kern-btn kern-btn--primary" onClick={() => onMove(move)}>
      {label}
    </button>
  );

  if (isOffered(steps, 'projektgruppe:mandate'))
    return (
      <NextStep action={button('mandate', t('proposals.group.move.mandate'))}>
        {t('proposals.group.next.mandate')}
      </NextStep>
    );
  if (workingTime.some(({ mine }) => mine))
    return (
      <NextStep
        action={
          <button type="button" className="kern-btn kern-btn--primary" onClick={toWorkingTime}>
            {t('proposals.time.toConfirm')}
          </button>
        }
      >
        {!coordinates
          ? t('proposals.group.next.confirm')
          : state === 'proposed'
            ? t('proposals.group.next.confirmFor', { count: unconfirmed })
            : t('proposals.group.wait.confirm', { count: unconfirmed })}
      </NextStep>
    );
  if (isOffered(steps, 'projektgruppe:activate') && unconfirmed === 0)
    return (
      <NextStep action={button('activate', t('proposals.group.move.activate'))}>
        {t('proposals.group.next.activate')}
      </NextStep>
    );
  if (state === 'active' && isOffered(steps, 'projektgruppe:planWork') && proposals.length === 0 && onRoute)
    return <NextStep action={button('draft', t('proposals.draft.open'))}>{t('proposals.group.next.draft')}</NextStep>;
  if (isOffered(steps, 'projektgruppe:conclude') && proposals.some((one) => one.state === 'accepted'))
    return (
      <NextStep action={button('conclude', t('proposals.group.move.conclude'))}>
        {t('proposals.group.next.conclude')}
      </NextStep>
    );
  return (
    <NextStep waiting>
      {state === 'mandated' && unconfirmed > 0
        ? t('proposals.group.wait.confirm', { count: unconfirmed })
        : t(state === 'active' && !onRoute ? 'proposals.group.wait.noRoute' : `proposals.group.wait.${state}`)}
    </NextStep>
  );
}

/** To the confirmations on the same page, by focus. */
function toWorkingTime() {
  const list = document.getElementById('working-time');
  list?.scrollIntoView();
  list?.focus({ preventScroll: true });
}
