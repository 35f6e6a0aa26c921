import { useId, useState } from 'react';

import { isOffered } from '#shared/page/steps.js';
import { useText } from '#shared/texts/use-text.js';
import { Badge } from '#shared/widgets/badge.js';
import type { Bundle } from './bundle.document.js';
import { InviteDialog } from './invite-dialog.js';
import { Button } from '#shared/widgets/button.js';

/** Who is to take part. */
export function InvitedInstitutions({ bundle }: { readonly bundle: Bundle }) {
  const t = useText();
  const heading = useId();
  const [open, setOpen] = useState(false);

  return (
    <section className="stack" aria-labelledby={heading}>
      <div>
        <h2 id={heading}>{t('bundles.institutions.title')}</h2>
        <p className="muted">{t('bundles.institutions.lead')}</p>
      </div>
      {bundle.institutions.length === 0 ? (
        <p className="muted">{t('bundles.institutions.empty')}</p>
      ) : (
        <ul className="row">
          {bundle.institutions.map(({ id, name }) => (
            <li key={id}>
              <Badge>{name}</Badge>
            </li>
          ))}
        </ul>
      )}
      {isOffered(bundle.steps, 'bundle:inviteInstitutions') && (
        <div>
          <Button small onClick={() => setOpen(true)}>
            {t('bundles.institutions.edit')}
          </Button>
        </div>
      )}
      {open && <InviteDialog bundle={bundle} onClose={() => setOpen(false)} />}
    </section>
  );
}
