import { sessionAsks } from '@systemblick/domain/reconstruction/asks';
import type { ReactNode } from 'react';

import { NextOf } from '#shared/page/next-step.js';
import { useText } from '#shared/texts/use-text.js';
import type { Session } from '../session.document.js';

type Props = { readonly session: Session; readonly start?: ReactNode; readonly otherwise: string };

/** What a session waits for before one works in it: the rules first, then its beginning. */
export function SessionNext({ session, start, otherwise }: Props) {
  const t = useText();

  return (
    <NextOf
      asks={sessionAsks}
      steps={session.steps}
      say={{
        'session:acceptRules': { rests: !needsRules(session), text: t('reconstruction.planned.nextRules') },
        'session:start': { text: t('reconstruction.planned.nextStart'), action: start },
      }}
      otherwise={{ text: otherwise }}
    />
  );
}

/** Who takes part says yes to the rules before anything else. */
export const needsRules = ({ takesPart, rulesAccepted }: Session): boolean => takesPart && !rulesAccepted;
