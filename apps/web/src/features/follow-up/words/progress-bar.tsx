import { useText } from '#shared/texts/use-text.js';
import './progress-bar.css';

/** How far a measure is: a bar and its number. */
export function ProgressBar({ percent }: { readonly percent: number }) {
  const t = useText();

  return (
    <span className="progress-bar">
      <span className="progress-bar__track" aria-hidden="true">
        <span className="progress-bar__done" style={{ inlineSize: `${percent}%` }} />
      </span>
      {t('follow-up.percent', { percent })}
    </span>
  );
}
