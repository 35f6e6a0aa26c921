import type { Station } from '@systemblick/domain/cases/station';
import { useId, useState } from 'react';
import { useWatch, type UseFormReturn } from 'react-hook-form';

import { announce } from '#shared/announce/announcements.js';
import { useText } from '#shared/texts/use-text.js';
import { Icon } from '#shared/widgets/icon.js';
import { Menu } from '#shared/widgets/menu.js';
import { StationViews } from '../reading/station-views.js';
import { newId } from '#shared/form/new-id.js';
import type { CaseValues, StationValues } from './case-values.js';
import { StationDialog } from './station-dialog.js';
import { Button } from '#shared/widgets/button.js';

/** The stations of a case while it is written: each with its buttons, all by keyboard. */
export function StationsEditor({ form }: { readonly form: UseFormReturn<CaseValues, unknown, CaseValues> }) {
  const t = useText();
  const heading = useId();
  const stations = useWatch({ control: form.control, name: 'stations' });
  const [open, setOpen] = useState<StationValues | 'new'>();
  const become = (next: StationValues[]) => form.setValue('stations', next, { shouldDirty: true });

  function apply(station: Station) {
    if (open === 'new') become([...stations, { ...station, key: newId() }]);
    else become(stations.map((one) => (one.key === open?.key ? { ...station, key: one.key } : one)));
    setOpen(undefined);
  }

  function applyAndNext(station: Station) {
    become([...stations, { ...station, key: newId() }]);
    announce(t('cases.stations.applied', { number: stations.length + 1 }), 'info');
  }

  function move(from: number, to: number) {
    const moved = stations[from];
    if (!moved) return;
    become(stations.toSpliced(from, 1).toSpliced(to, 0, moved));
    announce(t('cases.stations.moved', { number: to + 1 }), 'info');
  }

  function remove(place: number) {
    become(stations.toSpliced(place, 1));
    announce(t('cases.stations.removed', { number: place + 1 }), 'info');
  }

  const tools = (station: StationValues, number: number) => {
    const name = t(`terms.institutionType.${station.institutionType}`);
    return (
      <>
        <Button
          small
          data-station={number}
          aria-label={t('cases.stations.editLabel', { number, name })}
          onClick={() => setOpen(station)}
        >
          {t('cases.stations.edit')}
        </Button>
        <Menu
          label={t('cases.stations.more', { number })}
          actions={[
            {
              key: 'earlier',
              label: t('cases.stations.earlier'),
              icon: 'arrow-back',
              disabled: number === 1,
              onAction: () => move(number - 1, number - 2),
            },
            {
              key: 'later',
              label: t('cases.stations.later'),
              icon: 'arrow-forward',
              disabled: number === stations.length,
              onAction: () => move(number - 1, number),
            },
            { key: 'remove', label: t('cases.stations.remove'), icon: 'delete', onAction: () => remove(number - 1) },
          ]}
        />
      </>
    );
  };

  return (
    <section className="stack" aria-labelledby={heading}>
      <div>
        <h2 id={heading}>{t('cases.stations.title')}</h2>
        <p className="muted">{t('cases.stations.lead')}</p>
      </div>
      {stations.length === 0 ? (
        <p className="muted">{t('cases.stations.empty')}</p>
      ) : (
        <StationViews stations={stations} keyOf={({ key }) => key} tools={tools} />
      )}
      <div>
        <Button onClick={() => setOpen('new')}>
          <Icon name="add" />
          {t('cases.stations.add')}
        </Button>
      </div>
      {open && (
        <StationDialog
          title={
            open === 'new'
              ? t('cases.stations.addTitle')
              : t('cases.stations.editTitle', { number: stations.findIndex(({ key }) => key === open.key) + 1 })
          }
          station={open === 'new' ? undefined : open}
          onClose={() => setOpen(undefined)}
          onApply={apply}
          {...(open === 'new' && { onApplyAndNext: applyAndNext })}
        />
      )}
    </section>
  );
}
