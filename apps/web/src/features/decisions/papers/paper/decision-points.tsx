import { useText } from '../../../../shared/texts/use-text.js';
import { Badge } from '../../../../shared/widgets/badge.js';
import type { WrittenText } from './paper.document.js';

/** The numbered Ziffern, each with what it brings about. */
export function DecisionPoints({ points }: Pick<WrittenText, 'points'>) {
  const t = useText();

  if (points.length === 0) return <p className="muted">{t('papers.page.noPoints')}</p>;
  return (
    <ol className="decision-points">
      {points.map(({ number, text, effects }) => (
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
          </div>
        </li>
      ))}
    </ol>
  );
}
