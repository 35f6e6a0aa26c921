import type { ReactNode } from 'react';
import { Link } from 'react-router';

import type { Formats } from '#shared/format/formats.js';
import type { Column } from '#shared/list/column.js';
import type { Translate } from '#shared/texts/text-key.js';
import { Badge } from '#shared/widgets/badge.js';
import { StateBadge } from '#shared/widgets/state-badge.js';
import { LegalSphereTags } from '../../people/legal-sphere-tag.js';
import { themeStateWords } from '../words/theme-states.js';
import type { ThemeTab } from './choice.js';
import type { ListedTheme } from './themes.document.js';

/** What a row says of a theme. In the Themenspeicher it says when it returns, elsewhere who works on it. */
export function themeColumns(t: Translate, { date }: Formats, tab: ThemeTab): readonly Column<ListedTheme>[] {
  const revisit: Column<ListedTheme> = {
    key: 'revisit',
    header: t('themes.list.revisit'),
    cell: ({ revisitOn, revisitDue }) =>
      revisitOn === null ? (
        '–'
      ) : (
        <span className="badges">
          {date(revisitOn)}
          {revisitDue && <Badge tone="warning">{t('themes.list.due')}</Badge>}
        </span>
      ),
  };
  const way: Column<ListedTheme> = { key: 'way', header: t('themes.list.way'), cell: (theme) => wayOf(t, theme) };
  const toReaders = (column: Column<ListedTheme>): Column<ListedTheme> => ({
    ...column,
    cell: (theme) => (theme.readable ? column.cell(theme) : <Hidden t={t} />),
  });

  return [
    {
      key: 'title',
      header: t('themes.list.theme'),
      names: true,
      cell: ({ id, number, title, kind }) => (
        <>
          <Link to={`/themen/${id}`}>{title}</Link>
          <span className="theme-list__number">
            {t('themes.list.number', { number: String(number) })} · {t(`themes.kind.${kind}`)}
          </span>
        </>
      ),
    },
    {
      key: 'state',
      header: t('themes.list.state'),
      cell: ({ state }) => <StateBadge state={state} states={themeStateWords(t)} />,
    },
    toReaders({
      key: 'recurrence',
      header: t('themes.list.recurrence'),
      cell: ({ recurrence }) => (recurrence ? t('themes.recurrence', recurrence) : t('themes.list.noCases')),
    }),
    toReaders({
      key: 'spheres',
      header: t('themes.list.legalSpheres'),
      cell: ({ legalSpheres }) => <LegalSphereTags spheres={legalSpheres ?? []} />,
    }),
    {
      key: 'priority',
      header: t('themes.list.priority'),
      align: 'end',
      cell: ({ priority }) => (
        <span className="theme-list__sum">{priority ? t('themes.priority.ofMost', { sum: priority.sum }) : '–'}</span>
      ),
    },
    toReaders(tab === 'stored' ? revisit : way),
  ];
}

/** What is not told is not said to be none. */
const Hidden = ({ t }: { readonly t: Translate }) => <span className="muted">{t('themes.list.hidden')}</span>;

/** Before anybody works on it. */
const withoutWay: readonly ListedTheme['state'][] = ['proposed', 'stored', 'dropped', 'merged', 'split'];

function wayOf(t: Translate, { route, state }: ListedTheme): ReactNode {
  if (!route && state === 'settled') return '–';
  if (!route) return withoutWay.includes(state) ? t('themes.list.noWay') : <Hidden t={t} />;
  const who = route.responsible?.name ?? route.partnerInstitution?.shortName ?? route.body?.name;
  const way = t(`themes.way.${route.kind}.name`);
  return who === undefined ? way : `${way}: ${who}`;
}
