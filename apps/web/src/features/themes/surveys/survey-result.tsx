import { prevalenceAnswers, type PrevalenceCounts } from '@systemblick/domain/themes/prevalence-survey';

import { useText } from '#shared/texts/use-text.js';
import './surveys.css';

/** Counts only, as bars and as numbers. */
export function SurveyResult({ counts }: { readonly counts: PrevalenceCounts }) {
  const t = useText();
  const total = prevalenceAnswers.reduce((sum, answer) => sum + counts[answer], 0);

  return (
    <table className="survey-result">
      <caption className="kern-sr-only">{t('themes.survey.result')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('themes.survey.howOften')}</th>
          <th scope="col">{t('themes.survey.answers')}</th>
        </tr>
      </thead>
      <tbody>
        {prevalenceAnswers.map((answer) => (
          <tr key={answer}>
            <th scope="row">{t(`themes.answer.${answer}`)}</th>
            <td>
              <span className="line line--m line--middle survey-result__count">
                <meter min={0} max={Math.max(total, 1)} value={counts[answer]} aria-hidden="true" />
                {counts[answer]}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
