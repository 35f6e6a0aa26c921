import { useText } from '#shared/texts/use-text.js';
import { Button } from '#shared/widgets/button.js';
import type { PhasePart } from './phase-parts.js';

type Props = {
  readonly parts: readonly PhasePart[];
  /** Where those begin that are in the case already. */
  readonly taken: readonly number[];
  readonly onRead: (part: PhasePart) => void;
};

/** A long text phase by phase: one whose findings are settled goes on by itself, so that at most the phase in work is lost. */
export function PhaseList({ parts, taken, onRead }: Props) {
  const t = useText();
  if (parts.length < 2) return null;

  return (
    <section aria-label={t('cases.anonymise.phases')} className="stack">
      <p className="small muted">{t('cases.anonymise.phasesLead')}</p>
      <ul className="raw-text__rows">
        {parts.map((part) => {
          const phase = t(`cases.phase.${part.phase}`);
          return (
            <li key={part.start} className="row row--middle row--apart raw-text__phase">
              <span>{phase}</span>
              {taken.includes(part.start) ? (
                <span className="small muted">{t('cases.anonymise.phaseTaken')}</span>
              ) : part.open > 0 ? (
                <span className="small muted">{t('cases.anonymise.openLeft', { count: part.open })}</span>
              ) : (
                <Button small aria-label={t('cases.anonymise.readPhaseThis', { phase })} onClick={() => onRead(part)}>
                  {t('cases.anonymise.readPhase')}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
