import { useState } from 'react';

import { useFormats } from '#shared/format/use-formats.js';
import { MoveDialog } from '#shared/move/move-dialog.js';
import { useMove } from '#shared/move/use-move.js';
import { isOffered } from '#shared/page/steps.js';
import { useText } from '#shared/texts/use-text.js';
import { Alert } from '#shared/widgets/alert.js';
import { surveyFragment, type Survey } from './survey.document.js';
import { SurveyResult } from './survey-result.js';
import { Button } from '#shared/widgets/button.js';
import { ButtonLink } from '#shared/widgets/button-link.js';

type Props = {
  readonly survey: Survey;
  readonly themeId: string | undefined;
  readonly thanked: boolean;
};

/** After one's answer, or for those not asked: how many have answered, and once it is closed, what. */
export function SurveyStanding({ survey, themeId, thanked }: Props) {
  const t = useText();
  const { date } = useFormats();
  const [closing, setClosing] = useState(false);
  const { state, steps, counts, answered, asked, until } = survey;

  return (
    <div className="stack">
      {thanked && (
        <Alert kind="success" role="status" title={t('themes.survey.thanks')}>
          {t('themes.survey.thanksText')}
        </Alert>
      )}
      <p>
        {t(state === 'open' ? 'themes.survey.openUntil' : 'themes.survey.closed', {
          date: date(until),
          answered,
          asked,
        })}
      </p>
      {counts ? <SurveyResult counts={counts} /> : <p className="muted">{t('themes.survey.later')}</p>}
      <div className="row button-row">
        {isOffered(steps, 'survey:close') && (
          <Button rank="primary" onClick={() => setClosing(true)}>
            {t('themes.survey.close')}
          </Button>
        )}
        {themeId !== undefined && <ButtonLink to={`/themen/${themeId}`}>{t('themes.survey.toTheme')}</ButtonLink>}
      </div>
      {closing && <CloseDialog survey={survey} onClose={() => setClosing(false)} />}
    </div>
  );
}

function CloseDialog({ survey, onClose }: { readonly survey: Survey; readonly onClose: () => void }) {
  const t = useText();
  const { answered, asked } = survey;
  const move = useMove('closeSurvey', surveyFragment, survey, { done: 'themes.done.closeSurvey', onDone: onClose });

  return (
    <MoveDialog
      move={move}
      onConfirm={() => move.send({})}
      title={t('themes.survey.closeTitle')}
      confirm={t('themes.survey.close')}
      onClose={onClose}
    >
      <p>{t('themes.survey.closeText', { answered, asked })}</p>
    </MoveDialog>
  );
}
