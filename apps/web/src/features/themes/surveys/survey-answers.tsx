import { useState } from 'react';
import { prevalenceAnswers, type PrevalenceAnswer } from '@systemblick/domain/themes/prevalence-survey';

import { ConfirmDialog } from '../../../shared/dialog/confirm-dialog.js';
import { useFormats } from '../../../shared/format/use-formats.js';
import { useMutationWithRefusal } from '../../../shared/server/use-mutation-with-refusal.js';
import { useText } from '../../../shared/texts/use-text.js';
import { AnswerSurveyDocument, MySurveysDocument, type Survey } from './survey.document.js';
import './surveys.css';

type Props = { readonly survey: Survey; readonly onAnswered: () => void };

/** Four large buttons. An answer is counted without a name and cannot be taken back: it is asked once more. */
export function SurveyAnswers({ survey: { id, until }, onAnswered }: Props) {
  const t = useText();
  const { date } = useFormats();
  const { run, running, refusal } = useMutationWithRefusal(AnswerSurveyDocument, {
    refetchQueries: [MySurveysDocument],
  });

  const [chosen, setChosen] = useState<PrevalenceAnswer>();

  async function answer(given: PrevalenceAnswer) {
    if (!(await run({ input: { id, answer: given } }))) return;
    setChosen(undefined);
    onAnswered();
  }

  return (
    <div className="stack">
      <p id="survey-how">{t('themes.survey.how')}</p>
      <ul className="survey-answers" aria-describedby="survey-how">
        {prevalenceAnswers.map((one) => (
          <li key={one}>
            <button type="button" className="survey-answer" onClick={() => setChosen(one)}>
              <span className="survey-answer__count">{t(`themes.answerShort.${one}`)}</span>
              <span>{t(`themes.answer.${one}`)}</span>
            </button>
          </li>
        ))}
      </ul>
      {chosen && (
        <ConfirmDialog
          open
          onClose={() => setChosen(undefined)}
          title={t('themes.survey.askTitle', { answer: t(`themes.answer.${chosen}`) })}
          confirm={t('themes.survey.askConfirm')}
          onConfirm={() => answer(chosen)}
          running={running}
          refusal={refusal}
        >
          <p>{t('themes.survey.askText')}</p>
        </ConfirmDialog>
      )}
      <p className="muted small">{t('themes.survey.privacy', { date: date(until) })}</p>
    </div>
  );
}
