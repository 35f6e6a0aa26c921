import type { StationOutcome } from '@systemblick/domain/cases/station';

import { useText } from '#shared/texts/use-text.js';
import { Icon } from '#shared/widgets/icon.js';
import type { IconName } from '#shared/widgets/icon-name.js';

const icons: Readonly<Record<StationOutcome, IconName>> = {
  reached: 'success',
  delayed: 'clock',
  brokenOff: 'warning',
  refused: 'danger',
  open: 'help',
};

/** How a station ended: a picture, and always its word. */
export function OutcomeMark({ outcome }: { readonly outcome: StationOutcome }) {
  const t = useText();

  return (
    <span className={`outcome outcome--${outcome}`}>
      <Icon name={icons[outcome]} />
      {t(`cases.outcome.${outcome}`)}
    </span>
  );
}
