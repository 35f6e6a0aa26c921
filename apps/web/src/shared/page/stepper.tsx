import { useText } from '../texts/use-text.js';
import { useNarrow } from './use-narrow.js';
import { StepperSteps } from './stepper-steps.js';
import { placeInLine, type Step } from './stepper-line.js';
import './stepper.css';

type Props = {
  /** The main line, in order, as the transition table has it; returns and side ways are left out. */
  readonly steps: readonly Step[];
  readonly current: string;
  /** The name of the present state where it is not on the main line ("zurückgezogen"). */
  readonly aside?: string;
};

/** What state a thing is in. On a narrow screen one line, the rest on demand. */
export function Stepper({ steps, current, aside }: Props) {
  const t = useText();
  const narrow = useNarrow();
  const place = placeInLine(steps, current);
  const label =
    place === undefined
      ? (aside ?? '')
      : t('shared.stepper.place', { place: place + 1, of: steps.length, label: steps[place]?.label ?? '' });

  if (!narrow && place !== undefined) return <StepperSteps steps={steps} place={place} direction="line" />;
  return (
    <details className="stepper-short">
      <summary>{label}</summary>
      <StepperSteps steps={steps} place={place} direction="column" />
    </details>
  );
}
