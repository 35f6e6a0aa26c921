import type { SessionPhase } from '@systemblick/domain/reconstruction/session-phase';

import { NextStep } from '#shared/page/next-step.js';
import { useText } from '#shared/texts/use-text.js';

type Props = { readonly phase: SessionPhase; readonly facilitates: boolean };

/** What one does in this phase, in a sentence. */
export function PhaseStep({ phase, facilitates }: Props) {
  const t = useText();

  return (
    <NextStep>
      <p>{t(`reconstruction.next.${phase}`)}</p>
      {facilitates && <p className="muted small">{t(`reconstruction.lead.${phase}`)}</p>}
    </NextStep>
  );
}
