import { themeAsks } from '@systemblick/domain/themes/asks';

import { NextOf } from '#shared/page/next-step.js';
import { ToPart } from '#shared/page/to-part.js';
import { useText } from '#shared/texts/use-text.js';
import type { GroupOfTheme } from '../ways/groups-of-theme.document.js';
import type { Theme } from './theme.document.js';
import type { ThemeMove } from './theme-move.js';
import { Button } from '#shared/widgets/button.js';
import { ButtonLink } from '#shared/widgets/button-link.js';

type Props = {
  readonly theme: Theme;
  readonly groups: readonly GroupOfTheme[] | undefined;
  readonly onMove: (move: ThemeMove) => void;
};

/** A theme that is meant for a Projektgruppe waits for one to be founded before its way goes on. */
const asks = ['projektgruppe:propose', ...themeAsks] as const;

/** What this person can do for the theme now: first weigh it, then choose its way, then bring it forward on it. */
export function ThemeNext({ theme, groups, onMove }: Props) {
  const t = useText();
  const { state, steps, priority, route } = theme;
  const noGroup = groups?.length === 0;
  const toWay = <ToPart part="way">{t('themes.next.toWay')}</ToPart>;

  return (
    <NextOf
      asks={asks}
      steps={[...steps, ...(route?.actions ?? []), ...(theme.founding ? [theme.founding] : [])]}
      say={{
        'projektgruppe:propose': {
          rests: !noGroup,
          text: t('themes.next.found'),
          action: (
            <ButtonLink rank="primary" to={`/projektgruppen/neu?thema=${theme.id}`}>
              {t('themes.way.found')}
            </ButtonLink>
          ),
        },
        'theme:prioritise': {
          rests: priority !== null || state === 'onRoute',
          text: t('themes.next.prioritise'),
          action: (
            <Button rank="primary" onClick={() => onMove('prioritise')}>
              {t('themes.move.prioritise')}
            </Button>
          ),
        },
        'theme:route': { text: t(state === 'stored' ? 'themes.next.stored' : 'themes.next.route'), action: toWay },
        'route:noteStep': {
          rests: state !== 'onRoute',
          text: t(`themes.next.way.${route?.kind ?? 'bilateral'}`),
          action: toWay,
        },
      }}
      otherwise={{ text: t(noGroup ? 'themes.next.wait.noGroup' : `themes.next.wait.${state}`) }}
    />
  );
}
