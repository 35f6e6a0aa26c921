import { useText } from '../texts/use-text.js';
import { Icon } from '../widgets/icon.js';
import { standing, type Step } from './stepper-line.js';

type Props = {
  readonly steps: readonly Step[];
  readonly place: number | undefined;
  readonly direction: 'line' | 'column';
};

export function StepperSteps({ steps, place, direction }: Props) {
  const t = useText();

  return (
    <ol className={`stepper stepper--${direction}`} aria-label={t('shared.stepper.label')}>
      {steps.map(({ state, label }, step) => {
        const stands = standing(step, place);
        return (
          <li
            key={state}
            className={`stepper__step stepper__step--${stands}`}
            aria-current={stands === 'current' ? 'step' : undefined}
          >
            <span className="stepper__mark" aria-hidden="true">
              {stands === 'done' ? <Icon name="check" /> : step + 1}
            </span>
            <span className="stepper__label">
              {label}
              {stands === 'done' && <span className="kern-sr-only"> {t('shared.stepper.done')}</span>}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
