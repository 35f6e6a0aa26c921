import { useText } from '#shared/texts/use-text.js';
import type { SessionCase } from '../session.document.js';
import './case-picker.css';

type Props = {
  readonly cases: readonly SessionCase[];
  readonly shown: readonly string[];
  readonly onToggle: (caseId: string) => void;
};

/** Which cases lie on the table: up to three side by side, on a phone one. */
export function CasePicker({ cases, shown, onToggle }: Props) {
  const t = useText();

  return (
    <div className="case-picker" role="group" aria-label={t('reconstruction.texts.choose')}>
      {cases.map(({ caseId, code, case: kase }) => (
        <button
          key={caseId}
          type="button"
          className="case-picker__case"
          aria-pressed={shown.includes(caseId)}
          title={kase?.title ?? undefined}
          onClick={() => onToggle(caseId)}
        >
          {code}
        </button>
      ))}
    </div>
  );
}
