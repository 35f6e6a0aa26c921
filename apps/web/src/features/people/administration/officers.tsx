import { peopleRights } from '@systemblick/domain/people/rights';
import { useId, useState } from 'react';

import { useText } from '#shared/texts/use-text.js';
import { useMay } from '../actor.js';
import type { Body } from './bodies.document.js';
import { OfficersDialog } from './officers-dialog.js';
import { usePersonChoices } from './use-choices.js';
import { Button } from '#shared/widgets/button.js';

/** Who chairs, who stands in, who takes the minutes. */
export function Officers({ body }: { readonly body: Body }) {
  const t = useText();
  const heading = useId();
  const people = usePersonChoices();
  const [open, setOpen] = useState(false);
  const may = useMay();
  const writes = body.state === 'active' && may(peopleRights['body:nameOfficers']);
  const nameOf = (id: string | null) =>
    (id !== null && people.find(({ value }) => value === id)?.label) || t('administration.bodies.noChair');

  return (
    <section className="card stack" aria-labelledby={heading}>
      <h2 id={heading} className="panel__title">
        {t('administration.bodies.officers')}
      </h2>
      <dl className="facts">
        <div>
          <dt>{t('administration.bodies.chair')}</dt>
          <dd>{body.chair?.name ?? nameOf(body.chairId)}</dd>
        </div>
        <div>
          <dt>{t('administration.bodies.deputyChair')}</dt>
          <dd>{nameOf(body.deputyChairId)}</dd>
        </div>
        <div>
          <dt>{t('administration.bodies.minuteTaker')}</dt>
          <dd>{nameOf(body.minuteTakerId)}</dd>
        </div>
      </dl>
      {writes && (
        <div>
          <Button small onClick={() => setOpen(true)}>
            {t('administration.bodies.officersTitle')}
          </Button>
        </div>
      )}
      {open && <OfficersDialog body={body} people={people} onClose={() => setOpen(false)} />}
    </section>
  );
}
