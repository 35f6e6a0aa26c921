import { useState } from 'react';
import { prevalenceAnswers, type PrevalenceAnswer } from '@systemblick/domain/themes/prevalence-survey';

import { useFormats } from '#shared/format/use-formats.js';
import { MoveDialog } from '#shared/move/move-dialog.js';
import { useAct } from '#shared/move/use-act.js';
import { useText } from '#shared/texts/use-text.js';
import { surveyFragment, type Survey } from './survey.document.js';
import './surveys.css';

type Props = { readonly survey: Survey; readonly onAnswered: () => void };

/** Four large buttons. An answer is counted without a name and cannot be taken back: it is asked once more. */
export function SurveyAnswers({ survey: { id, until }, onAnswered }: Props) {
  const t = useText();
  const { date } = useFormats();
  const [chosen, setChosen] = useState<PrevalenceAnswer>();
  const answering = useAct('answerSurvey', surveyFragment, {
    onDone: () => {
      setChosen(undefined);
      onAnswered();
    },
  });

  return (
    <div className="stack">
      <p id="survey-how">{t('themes.survey.how')}</p>
      <ul className="survey-answers" aria-describedby="survey-how">
        {prevalenceAnswers.map((one) => (
          <li key={one}>
            <button
              type="button"
              className="stack stack--xs stack--middle stack--centred survey-answer"
              onClick={() => setChosen(one)}
            >
              <span className="survey-answer__count">{t(`themes.answerShort.${one}`)}</span>
              <span>{t(`themes.answer.${one}`)}</span>
            </button>
          </li>
        ))}
      </ul>
      {chosen && (
        <MoveDialog
          move={answering}
          onConfirm={() => answering.send({ id, answer: chosen })}
          title={t('themes.survey.askTitle', { answer: t(`themes.answer.${chosen}`) })}
          confirm={t('themes.survey.askConfirm')}
          onClose={() => setChosen(undefined)}
        >
          <p>{t('themes.survey.askText')}</p>
        </MoveDialog>
      )}
      <p className="muted small">{t('themes.survey.privacy', { date: date(until) })}</p>
    </div>
  );
}
