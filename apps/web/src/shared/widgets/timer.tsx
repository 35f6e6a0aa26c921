import { useEffect, useState } from 'react';

import { serverNow } from '../server/server-clock.js';
import { useText } from '../texts/use-text.js';
import { remaining } from './remaining.js';
import './timer.css';

type Props = {
  /** The moment it ends, on the server's clock; null while no time runs. */
  readonly until: string | null;
  /** Called once when the time is up: the place for a sound that can be off. */
  readonly onEnd?: () => void;
  readonly large?: boolean;
};

/** Counts down on server time. The last five minutes and the last one are said to screen readers, not every second. */
export function Timer({ until, onEnd, large = false }: Props) {
  const t = useText();
  const [now, setNow] = useState(serverNow);
  const end = until === null ? undefined : Date.parse(until);

  useEffect(() => {
    if (end === undefined) return undefined;
    let told = serverNow() >= end;
    const tick = setInterval(() => {
      const current = serverNow();
      setNow(current);
      if (told || current < end) return;
      told = true;
      onEnd?.();
    }, 500);
    return () => clearInterval(tick);
  }, [end, onEnd]);

  if (end === undefined) return null;
  const { text, over } = remaining(end, now);
  const minutes = Math.ceil((end - now) / 60_000);

  return (
    <span className={`timer${over ? ' timer--over' : ''}${large ? ' timer--large' : ''}`}>
      <span role="timer" aria-label={t(over ? 'fields.timer.over' : 'fields.timer.left', { time: text })}>
        {text}
      </span>
      <span className="kern-sr-only" aria-live="polite">
        {minutes === 5 || minutes === 1 ? t('fields.timer.minutes', { minutes }) : ''}
      </span>
    </span>
  );
}
