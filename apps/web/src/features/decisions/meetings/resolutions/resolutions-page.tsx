import { resolutionOutcomes, type ResolutionOutcome } from '@systemblick/domain/decisions/meetings/resolution';
import { useId, useState } from 'react';
import { Link } from 'react-router';

import { SearchField } from '#shared/form/search-field.js';
import { useSettled } from '#shared/form/use-settled.js';
import { useFormats } from '#shared/format/use-formats.js';
import type { Column } from '#shared/list/column.js';
import { PagedList } from '#shared/list/paged-list.js';
import { EmptyState } from '#shared/page/empty-state.js';
import { Page } from '#shared/page/page.js';
import { usePages } from '#shared/server/use-pages.js';
import { useText } from '#shared/texts/use-text.js';
import { StateBadge } from '#shared/widgets/state-badge.js';
import { DecisionTabs } from '../../decision-tabs.js';
import { MeetingTabs } from '../list/meeting-tabs.js';
import { outcomeWords } from '../words/outcomes.js';
import { ResolutionsDocument, type ListedResolution } from './resolutions.document.js';
import './resolutions.css';

/** Everything that was resolved, the latest first, found by its words. */
export function ResolutionsPage() {
  const t = useText();
  const id = useId();
  const { date } = useFormats();
  const [typed, setTyped] = useState('');
  const [outcome, setOutcome] = useState<ResolutionOutcome>();
  const search = useSettled(typed.trim());
  const list = usePages(ResolutionsDocument, {
    variables: { first: 25, search: search || null, outcome: outcome ?? null },
    pick: ({ resolutions }) => resolutions,
    live: ['Resolution'],
  });
  const filtered = search !== '' || outcome !== undefined;

  const columns: readonly Column<ListedResolution>[] = [
    {
      key: 'wording',
      header: t('meetings.resolutions.wording'),
      names: true,
      cell: ({ wording, paper, pointNumber }) => (
        <>
          {paper && (
            <span className="resolution-list__paper">
              {[paper.number, pointNumber === null ? undefined : t('meetings.item.point', { number: pointNumber })]
                .filter((part) => part !== undefined && part !== null)
                .join(' · ')}
            </span>
          )}
          <span className="resolution-list__wording">{wording}</span>
        </>
      ),
    },
    {
      key: 'outcome',
      header: t('meetings.resolutions.outcome'),
      cell: (one) => <StateBadge state={one.outcome} states={outcomeWords(t)} />,
    },
    {
      key: 'day',
      header: t('meetings.resolutions.day'),
      cell: ({ resolvedAt, meeting }) =>
        meeting ? <Link to={`/lenkungsgruppe/sitzungen/${meeting.id}`}>{date(resolvedAt)}</Link> : date(resolvedAt),
    },
  ];

  return (
    <Page title={t('meetings.resolutions.title')} lead={t('meetings.resolutions.lead')}>
      <div className="stack">
        <DecisionTabs current="meetings" />
        <MeetingTabs current="resolutions" />
        <search className="row resolution-filters">
          <SearchField label={t('meetings.resolutions.search')} value={typed} onChange={setTyped} />
          <div className="kern-form-input">
            <label className="kern-label" htmlFor={id}>
              {t('meetings.resolutions.outcome')}
            </label>
            <div className="kern-form-input__select-wrapper">
              <select
                id={id}
                className="kern-form-input__select"
                value={outcome ?? ''}
                onChange={({ target }) => setOutcome(resolutionOutcomes.find((one) => one === target.value))}
              >
                <option value="">{t('meetings.resolutions.all')}</option>
                {resolutionOutcomes.map((one) => (
                  <option key={one} value={one}>
                    {t(`meetings.outcome.${one}`)}
                  </option>
                ))}
              </select>
            </div>
          </div>
        </search>
        <PagedList
          list={list}
          caption={t('meetings.resolutions.title')}
          columns={columns}
          empty={
            <EmptyState title={t(filtered ? 'meetings.empty.noResolutionTitle' : 'meetings.empty.resolutionsTitle')}>
              {t(filtered ? 'meetings.empty.noResolution' : 'meetings.empty.resolutions')}
            </EmptyState>
          }
        />
      </div>
    </Page>
  );
}
