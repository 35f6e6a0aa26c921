import { prevalenceAnswers, type PrevalenceAnswer } from '@systemblick/domain/themes/prevalence-survey';

import { RefusalMessage } from '../../../shared/form/refusal-message.js';
import { useFormats } from '../../../shared/format/use-formats.js';
import { useMutationWithRefusal } from '../../../shared/server/use-mutation-with-refusal.js';
import { useText } from '../../../shared/texts/use-text.js';
import { AnswerSurveyDocument, MySurveysDocument, type Survey } from './survey.document.js';
import './surveys.css';

type Props = { readonly survey: Survey; readonly onAnswered: () => void };

/** Four large buttons; one press is the answer. */
export function SurveyAnswers({ survey: { id, until }, onAnswered }: Props) {
  const t = useText();
  const { date } = useFormats();
  const { run, running, refusal } = useMutationWithRefusal(AnswerSurveyDocument, {
    refetchQueries: [MySurveysDocument],
  });

  async function answer(given: PrevalenceAnswer) {
    if (await run({ input: { id, answer: given } })) onAnswered();
  }

  return (
    <div className="stack">
      {refusal && <RefusalMessage refusal={refusal} />}
      <p id="survey-how">{t('themes.survey.how')}</p>
      <ul className="survey-answers" aria-describedby="survey-how">
        {prevalenceAnswers.map((one) => (
          <li key={one}>
            <button
              type="button"
              className="survey-answer"
              aria-disabled={running}
              onClick={() => running || void answer(one)}
            >
              <span className="survey-answer__count">{t(`themes.answerShort.${one}`)}</span>
              <span>{t(`themes.answer.${one}`)}</span>
            </button>
          </li>
        ))}
      </ul>
      <p className="muted small">{t('themes.survey.privacy', { date: date(until) })}</p>
    </div>
  );
}
