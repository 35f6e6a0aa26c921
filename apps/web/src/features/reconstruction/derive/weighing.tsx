import { AskFirstButton } from '#shared/dialog/ask-first-button.js';
import { useAct } from '#shared/move/use-act.js';
import { useText } from '#shared/texts/use-text.js';
import { useWorkshop } from '../board/workshop.js';
import { useNewId } from '#shared/form/new-id.js';
import { DerivedThemesDocument, derivedWeighing, type DerivedTheme } from './derived-themes.document.js';
import type { useDerivedThemes } from './use-derived-themes.js';
import { ButtonLink } from '#shared/widgets/button-link.js';

type Props = {
  readonly themes: readonly DerivedTheme[];
  readonly weighings: ReturnType<typeof useDerivedThemes>['weighings'];
};

const budget = 5;

/** Dots on the themes: the facilitator opens them, everybody gives theirs on their own page. */
export function Weighing({ themes, weighings }: Props) {
  const t = useText();
  const { session, may } = useWorkshop();
  const opening = useAct('openDotVoting', derivedWeighing, { also: [DerivedThemesDocument] });
  const id = useNewId();
  const open = weighings.find(({ state }) => state === 'open');

  const begin = () => opening.send({ id, sessionId: session.id, themeIds: themes.map((theme) => theme.id), budget });

  if (open)
    return (
      <p>
        <ButtonLink rank="primary" to={`/themen/gewichten/${open.id}?rekonstruktion=${session.id}`}>
          {t('reconstruction.routes.toWeighing', { budget: open.budget })}
        </ButtonLink>
      </p>
    );
  if (!session.facilitates || !may('weigh') || themes.length < 2) return null;
  return (
    <AskFirstButton
      rank="primary"
      label={t('reconstruction.routes.openWeighing', { budget })}
      title={t('reconstruction.routes.openWeighingTitle')}
      onConfirm={begin}
      running={opening.running}
      refusal={opening.refusal}
    >
      <p>{t('reconstruction.routes.openWeighingText', { count: themes.length, budget })}</p>
    </AskFirstButton>
  );
}
