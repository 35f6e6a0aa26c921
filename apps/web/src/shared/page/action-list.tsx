import { Children, useId, type ReactNode } from 'react';

import { useText } from '../texts/use-text.js';
import { Icon } from '../widgets/icon.js';
import { offerOf, type ApiStep } from './steps.js';
import { Button } from '../widgets/button.js';
import './action-list.css';

export type ActionItem = {
  readonly action: string;
  readonly label: string;
  /** What it does; and, where the state does not allow it, when it will be possible. */
  readonly text: string;
  readonly notYet?: string;
  /** What of it is missing on the page itself: it waits for that, though its state allows it. */
  readonly waitsFor?: string | undefined;
  readonly danger?: boolean;
  readonly onAction: () => unknown;
};

type Props = {
  readonly title: string;
  readonly steps: readonly ApiStep[];
  readonly actions: readonly ActionItem[];
  readonly children?: ReactNode;
};

/** What else one can do here. What the state does not allow yet is named and explained; what is not theirs stays away. */
export function ActionList({ title, steps, actions, children }: Props) {
  const t = useText();
  const heading = useId();
  const shown = actions
    .map((item) => ({ ...item, offer: offerOf(steps, item.action) }))
    .map((item) =>
      item.waitsFor !== undefined && item.offer === 'offered'
        ? { ...item, offer: 'notYet' as const, notYet: item.waitsFor }
        : item,
    )
    .filter(({ offer, notYet }) => offer === 'offered' || (offer === 'notYet' && notYet !== undefined));

  if (shown.length === 0 && Children.toArray(children).length === 0) return null;
  return (
    <section className="action-list" aria-labelledby={heading}>
      <h2 id={heading} className="action-list__title">
        {title}
      </h2>
      {children}
      <ul>
        {shown.map(({ action, label, text, notYet, danger = false, offer, onAction }) => (
          <li key={action} className="action-list__item">
            {offer === 'offered' ? (
              <Button small className={danger ? 'action-list__danger' : undefined} onClick={onAction}>
                {label}
              </Button>
            ) : (
              <span className="action-list__later">
                <Icon name="clock" />
                {label}
              </span>
            )}
            <p className="muted small">
              {offer === 'offered' ? text : `${t('shared.actions.notYet')}: ${notYet ?? ''}`}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
