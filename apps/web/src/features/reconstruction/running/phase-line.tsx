import type { SessionPhase } from '@systemblick/domain/reconstruction/session-phase';

import { useNarrow } from '#shared/page/use-narrow.js';
import { useText } from '#shared/texts/use-text.js';
import './phase-line.css';

type Props = {
  readonly phases: readonly { readonly phase: SessionPhase; readonly minutes: number }[];
  readonly current: SessionPhase | null;
  /** The facilitator goes to any phase of the plan. */
  readonly onGo?: (phase: SessionPhase) => void;
};

/** The course of the session: its phases with their minutes, the present one filled. */
export function PhaseLine({ phases, current, onGo }: Props) {
  const t = useText();
  const narrow = useNarrow();
  const place = phases.findIndex(({ phase }) => phase === current);
  const line = (
    <ol className="phases" aria-label={t('reconstruction.bar.phases')}>
      {phases.map(({ phase, minutes }, index) => {
        const name = t(`reconstruction.phase.${phase}`);
        const length = t('reconstruction.bar.minutes', { minutes });
        const label = (
          <>
            <span className="phases__name">{name}</span> <span className="phases__minutes">{length}</span>
          </>
        );
        const standing = index === place ? ' phases__phase--current' : index < place ? ' phases__phase--past' : '';
        return (
          <li key={phase} className={`phases__phase${standing}`} aria-current={index === place ? 'step' : undefined}>
            {onGo && index !== place ? (
              <button type="button" className="phases__go" onClick={() => onGo(phase)}>
                {label}
                <span className="kern-sr-only">{t('reconstruction.bar.go')}</span>
              </button>
            ) : (
              <span className="phases__here">{label}</span>
            )}
          </li>
        );
      })}
    </ol>
  );

  if (!narrow || current === null) return line;
  return (
    <details className="phases__short">
      <summary>
        {t('shared.stepper.place', {
          place: place + 1,
          of: phases.length,
          label: t(`reconstruction.phase.${current}`),
        })}
      </summary>
      {line}
    </details>
  );
}
