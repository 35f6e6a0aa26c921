import { useId, type ReactNode } from 'react';

import { useText } from '../texts/use-text.js';
import { Icon } from '../widgets/icon.js';
import './next-step.css';

type Props = {
  /** One sentence: what this person can do now, or for whom it waits. */
  readonly children: ReactNode;
  /** The one button. */
  readonly action?: ReactNode;
  /** Nothing to do here for this person: said more quietly. */
  readonly waiting?: boolean;
};

export function NextStep({ children, action, waiting = false }: Props) {
  const t = useText();
  const heading = useId();

  return (
    <section className={waiting ? 'next-step next-step--waiting' : 'next-step'} aria-labelledby={heading}>
      <Icon name={waiting ? 'clock' : 'arrow-forward'} className="next-step__icon" />
      <div className="next-step__text">
        <h2 id={heading} className="next-step__heading">
          {t(waiting ? 'shared.nextStep.waiting' : 'shared.nextStep.yours')}
        </h2>
        <div>{children}</div>
      </div>
      {action && <div className="next-step__action">{action}</div>}
    </section>
  );
}
