import { Link } from 'react-router';

import type { Formats } from '#shared/format/formats.js';
import type { Column } from '#shared/list/column.js';
import type { Translate } from '#shared/texts/text-key.js';
import { Badge } from '#shared/widgets/badge.js';
import { StateBadge } from '#shared/widgets/state-badge.js';
import { paperStateWords } from '../words/paper-states.js';
import type { PaperTab } from './choice.js';
import type { ListedPaper } from './papers.document.js';

/** What a row says of a paper; while it is in work, how its statements stand. */
export function paperColumns(t: Translate, { date }: Formats, tab: PaperTab): readonly Column<ListedPaper>[] {
  const statements: Column<ListedPaper> = {
    key: 'statements',
    header: t('papers.list.statements'),
    cell: ({ statementCounts: counts }) =>
      counts === null || counts.asked === 0 ? (
        '–'
      ) : (
        <span className="badges">
          {t('papers.list.counts', { given: counts.agreed + counts.objected, asked: counts.asked })}
          {counts.objected > 0 && (
            <Badge tone="warning">{t('papers.list.objections', { count: counts.objected })}</Badge>
          )}
        </span>
      ),
  };
  const day: Column<ListedPaper> = {
    key: 'date',
    header: t('papers.list.date'),
    cell: ({ tabledAt, decidedAt }) => {
      const moment = decidedAt ?? tabledAt;
      return moment === null ? '–' : date(moment);
    },
  };

  return [
    {
      key: 'title',
      header: t('papers.list.paper'),
      names: true,
      cell: ({ id, number, text }) => (
        <>
          <Link to={`/lenkungsgruppe/vorlagen/${id}`}>{text.title}</Link>
          <span className="paper-list__number">{number ?? t('papers.list.noNumber')}</span>
        </>
      ),
    },
    {
      key: 'state',
      header: t('papers.list.state'),
      cell: ({ state, public: shown }) => (
        <span className="badges">
          <StateBadge state={state} states={paperStateWords(t)} />
          {shown && <Badge>{t('papers.list.public')}</Badge>}
        </span>
      ),
    },
    {
      key: 'themes',
      header: t('papers.list.themes'),
      cell: ({ themes }) => (themes.length === 0 ? '–' : themes.map(({ title }) => title).join(', ')),
    },
    {
      key: 'authors',
      header: t('papers.list.authors'),
      cell: ({ authors }) => authors.map(({ name }) => name).join(', '),
    },
    tab === 'inWork' ? statements : day,
  ];
}
