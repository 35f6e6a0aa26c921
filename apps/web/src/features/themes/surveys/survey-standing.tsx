import { useState } from 'react';
import { Link } from 'react-router';

import { announce } from '../../../shared/announce/announcements.js';
import { ConfirmDialog } from '../../../shared/dialog/confirm-dialog.js';
import { useFormats } from '../../../shared/format/use-formats.js';
import { isOffered } from '../../../shared/page/steps.js';
import { useMutationWithRefusal } from '../../../shared/server/use-mutation-with-refusal.js';
import { useText } from '../../../shared/texts/use-text.js';
import { Alert } from '../../../shared/widgets/alert.js';
import { CloseSurveyDocument, type Survey } from './survey.document.js';
import { SurveyResult } from './survey-result.js';

type Props = {
  readonly survey: Survey;
  readonly themeId: string | undefined;
  readonly thanked: boolean;
  readonly onReload: () => unknown;
};

/** After one's answer, or for those not asked: how many have answered, and once it is closed, what. */
export function SurveyStanding({ survey, themeId, thanked, onReload }: Props) {
  const t = useText();
  const { date } = useFormats();
  const [closing, setClosing] = useState(false);
  const { run, running, refusal } = useMutationWithRefusal(CloseSurveyDocument);
  const { id, version, state, steps, counts, answered, asked, until } = survey;

  async function close(expectedVersion: number) {
    if (!(await run({ input: { id, expectedVersion } }))) return;
    announce(t('themes.done.closeSurvey'));
    setClosing(false);
    await onReload();
  }

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
      <div className="button-row">
        {isOffered(steps, 'survey:close') && (
          <button type="button" className="kern-btn kern-btn--primary" onClick={() => setClosing(true)}>
            {t('themes.survey.close')}
          </button>
        )}
        {themeId !== undefined && (
          <Link className="kern-btn kern-btn--secondary" to={`/themen/${themeId}`}>
            {t('themes.survey.toTheme')}
          </Link>
        )}
      </div>
      <ConfirmDialog
        open={closing}
        onClose={() => setClosing(false)}
        title={t('themes.survey.closeTitle')}
        confirm={t('themes.survey.close')}
        version={version}
        onConfirm={close}
        running={running}
        refusal={refusal}
      >
        <p>{t('themes.survey.closeText', { answered, asked })}</p>
      </ConfirmDialog>
    </div>
  );
}
