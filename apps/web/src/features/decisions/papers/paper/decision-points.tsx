import { useText } from '../../../../shared/texts/use-text.js';
import { Badge } from '../../../../shared/widgets/badge.js';
import { outcomeWords } from '../../meetings/words/outcomes.js';
import { StateBadge } from '../../../../shared/widgets/state-badge.js';
import type { PaperResolution, WrittenText } from './paper.document.js';

type Props = Pick<WrittenText, 'points'> & { readonly resolutions?: readonly PaperResolution[] };

/** The numbered Ziffern, each with what it brings about, and with its outcome once it has one. */
export function DecisionPoints({ points, resolutions = [] }: Props) {
  const t = useText();
  const outcomeOf = (number: number) =>
    resolutions.findLast(({ pointNumber }) => pointNumber === number || pointNumber === null)?.outcome;

  if (points.length === 0) return <p className="muted">{t('papers.page.noPoints')}</p>;
  return (
    <ol className="decision-points">
      {points.map(({ number, text, effects }) => {
        const outcome = outcomeOf(number);
        return (
          <li key={number} id={`ziffer-${number}`} className="decision-point">
            <span className="decision-point__number" aria-label={t('papers.page.point', { number })}>
              {number}.
            </span>
            <div className="decision-point__body">
              <p className="as-written">{text === '' ? t('papers.page.notWritten') : text}</p>
              <p className="paper-badges">
                {effects.map((effect) => (
                  <Badge key={effect} tone={effect === 'politicalDecision' ? 'warning' : 'neutral'}>
                    {t(`papers.effect.${effect}`)}
                  </Badge>
                ))}
              </p>
              {outcome && (
                <p className="decision-point__outcome">
                  <StateBadge state={outcome} states={outcomeWords(t)} />
                </p>
              )}
            </div>
          </li>
        );
      })}
    </ol>
  );
}
