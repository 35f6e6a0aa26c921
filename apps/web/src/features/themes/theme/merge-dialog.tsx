import { useQuery } from '@apollo/client/react';
import { useId, useState } from 'react';
import { useNavigate } from 'react-router';

import { Choices } from '#shared/form/choices.js';
import { SearchField } from '#shared/form/search-field.js';
import { useSettled } from '#shared/form/use-settled.js';
import type { ResultOf } from '#shared/graphql.js';
import { MoveDialog } from '#shared/move/move-dialog.js';
import { useMove } from '#shared/move/use-move.js';
import { useText } from '#shared/texts/use-text.js';
import { ThemesDocument } from '../listing/themes.document.js';
import type { ThemeDialogProps } from './theme-dialog-props.js';
import { themePage } from './theme.document.js';

const open: ReadonlySet<string> = new Set(['proposed', 'stored', 'onRoute', 'submitted']);

type Found = ResultOf<typeof ThemesDocument>['themes']['nodes'][number];

/** Chooses the theme in which this one goes on. Those that sound like it stand first. */
export function MergeDialog({ theme, onClose }: ThemeDialogProps) {
  const t = useText();
  const id = useId();
  const navigate = useNavigate();
  const [search, setSearch] = useState('');
  const [into, setInto] = useState<Found>();
  const settled = useSettled(search.trim());
  const { data, previousData } = useQuery(ThemesDocument, {
    variables: { first: 50, search: settled === '' ? null : settled },
  });
  const move = useMove('mergeThemes', themePage, theme, {
    done: 'themes.done.merge',
    onDone: () => {
      onClose();
      void navigate(`/themen/${into?.id ?? ''}`);
    },
  });
  const near = new Set(theme.similar.map((one) => one.id));
  const found = ((data ?? previousData)?.themes.nodes ?? [])
    .filter((one) => one.id !== theme.id && open.has(one.state))
    .toSorted((a, b) => Number(near.has(b.id)) - Number(near.has(a.id)));

  return (
    <MoveDialog
      move={{ ...move, running: move.running || into === undefined }}
      onConfirm={() => into && move.send({ intoId: into.id, intoExpectedVersion: into.version })}
      title={t('themes.merge.title')}
      confirm={t('themes.move.merge')}
      onClose={onClose}
    >
      <div className="stack">
        <p>{t('themes.merge.text')}</p>
        <SearchField label={t('themes.merge.search')} value={search} onChange={setSearch} />
        <p className="kern-sr-only" role="status">
          {t('themes.merge.found', { count: found.length })}
        </p>
        <fieldset className="kern-fieldset">
          <legend className="kern-label">{t('themes.merge.into')}</legend>
          <div className="kern-fieldset__body theme-choices">
            <Choices
              id={id}
              type="radio"
              choices={found.map((one) => ({
                value: one.id,
                label: one.title,
                ...(near.has(one.id) && { hint: t('themes.merge.similar') }),
              }))}
              isChosen={(value) => value === into?.id}
              onChoose={(value) => setInto(found.find((one) => one.id === value))}
            />
          </div>
        </fieldset>
      </div>
    </MoveDialog>
  );
}
