import { firstAsked } from '@systemblick/domain/kernel/asks';
import { useId, type ReactNode } from 'react';

import { useText } from '../texts/use-text.js';
import { Icon } from '../widgets/icon.js';
import { isOffered, type ApiStep } from './steps.js';
import './next-step.css';

type Said = {
  /** One sentence: what this person can do now, or for whom it waits. */
  readonly text: ReactNode;
  /** The one button. */
  readonly action?: ReactNode;
};

/** An act a thing waits for. It `rests` where this person has done it already, or something has to come before it. */
type AskedAct = Said & { readonly rests?: boolean };

type Props<Action extends string> = {
  /** The acts this thing waits for, from the domain's list of its kind. */
  readonly asks: readonly Action[];
  /** What the api offers on this page: of the thing and of its parts. */
  readonly steps: readonly ApiStep[];
  /** How each of them is said: a new one in the domain's list does not compile until the page says it. */
  readonly say: { readonly [A in Action]: AskedAct };
  /** What is said where none of them waits for this person; nothing where there is nothing to say. */
  readonly otherwise?: Said;
};

/** The next step, from what is offered: nobody is told there is nothing to do while an act waits for them. */
export function NextOf<Action extends string>({ asks, steps, say, otherwise }: Props<Action>) {
  const next = firstAsked(
    asks,
    (action) => isOffered(steps, action),
    (action) => say[action].rests === true,
  );

  if (next !== undefined) return <Box {...say[next]} waiting={false} />;
  return otherwise ? <Box {...otherwise} waiting /> : null;
}

/** The next step where a page has but one, for everybody who is shown it. */
export function NextStep({ children, action }: { readonly children: ReactNode; readonly action?: ReactNode }) {
  return <Box text={children} action={action} waiting={false} />;
}

function Box({ text, action, waiting }: Said & { readonly waiting: boolean }) {
  const t = useText();
  const heading = useId();

  return (
    <section className={waiting ? 'next-step next-step--waiting' : 'next-step'} aria-labelledby={heading}>
      <Icon name={waiting ? 'clock' : 'arrow-forward'} className="next-step__icon" />
      <div className="next-step__text">
        <h2 id={heading} className="next-step__heading">
          {t(waiting ? 'shared.nextStep.waiting' : 'shared.nextStep.yours')}
        </h2>
        <div>{text}</div>
      </div>
      {action && <div className="next-step__action">{action}</div>}
    </section>
  );
}
