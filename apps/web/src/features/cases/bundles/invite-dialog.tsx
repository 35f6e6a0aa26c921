import { useQuery } from '@apollo/client/react';
import { useId, useState } from 'react';

import { Dialog } from '#shared/dialog/dialog.js';
import { Choices } from '#shared/form/choices.js';
import { RefusalMessage } from '#shared/form/refusal-message.js';
import { SearchField } from '#shared/form/search-field.js';
import { useSettled } from '#shared/form/use-settled.js';
import { useMove } from '#shared/move/use-move.js';
import { useText } from '#shared/texts/use-text.js';
import { InstitutionsDocument } from '../../people/institutions.document.js';
import { bundleFragment, type Bundle } from './bundle.document.js';
import { Button } from '#shared/widgets/button.js';

/** Chooses any number of institutions, with a search. Those chosen stand first and stay while one goes on searching. */
export function InviteDialog({ bundle, onClose }: { readonly bundle: Bundle; readonly onClose: () => void }) {
  const t = useText();
  const id = useId();
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState<ReadonlyMap<string, string>>(
    () => new Map(bundle.institutions.map((one) => [one.id, one.name])),
  );
  const settled = useSettled(search.trim());
  const { data, previousData } = useQuery(InstitutionsDocument, {
    variables: { first: 100, search: settled === '' ? null : settled },
  });
  const { send, running, refusal, reload } = useMove('inviteInstitutions', bundleFragment, bundle, {
    done: 'bundles.institutions.saved',
    onDone: onClose,
  });
  const found = (data ?? previousData)?.institutions.nodes.filter(({ state }) => state === 'active') ?? [];
  const others = found.filter((one) => !chosen.has(one.id));
  const rows = [...[...chosen].map(([key, name]) => ({ id: key, name })), ...others];

  function toggle(key: string, on: boolean) {
    const next = new Map(chosen);
    if (on) next.set(key, rows.find((one) => one.id === key)?.name ?? '');
    else next.delete(key);
    setChosen(next);
  }

  return (
    <Dialog open onClose={onClose} title={t('bundles.institutions.dialogTitle')}>
      {refusal && <RefusalMessage refusal={refusal} onReload={reload} />}
      <SearchField label={t('bundles.institutions.search')} value={search} onChange={setSearch} />
      <p className="small muted" role="status">
        {t('bundles.institutions.chosen', { count: chosen.size })}
        {settled !== '' && ` · ${t('bundles.institutions.found', { count: found.length })}`}
      </p>
      <fieldset className="kern-fieldset">
        <legend className="kern-sr-only">{t('bundles.institutions.choices')}</legend>
        <div className="kern-fieldset__body choice-list">
          <Choices
            id={id}
            type="checkbox"
            choices={rows.map((one) => ({ value: one.id, label: one.name }))}
            isChosen={(value) => chosen.has(value)}
            onChoose={toggle}
          />
        </div>
      </fieldset>
      <div className="dialog__buttons">
        <Button rank="primary" running={running} onClick={() => send({ institutionIds: [...chosen.keys()] })}>
          {t('bundles.institutions.save')}
        </Button>
        <Button onClick={onClose}>{t('shared.dialog.cancel')}</Button>
      </div>
    </Dialog>
  );
}
