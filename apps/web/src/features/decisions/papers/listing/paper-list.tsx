import { useSearchParams } from 'react-router';

import { useFormats } from '#shared/format/use-formats.js';
import { PagedList } from '#shared/list/paged-list.js';
import { FoundElsewhere } from '#shared/list/found-elsewhere.js';
import { usePages } from '#shared/server/use-pages.js';
import { useText } from '#shared/texts/use-text.js';
import { paperTabs, statesOf, withPart, type PaperChoice } from './choice.js';
import { EmptyPapers } from './empty-papers.js';
import { paperColumns } from './paper-columns.js';
import { PapersDocument } from './papers.document.js';
import './paper-list.css';

/** The papers of one tab, page by page, the newest change first. */
export function PaperList({ choice }: { readonly choice: PaperChoice }) {
  const t = useText();
  const formats = useFormats();
  const list = usePages(PapersDocument, {
    variables: asked(choice),
    pick: ({ papers }) => papers,
    live: ['Beschlussvorlage', 'Statement'],
  });

  return (
    <PagedList
      list={list}
      caption={t('papers.list.caption')}
      empty={<EmptyPapers choice={choice} />}
      columns={paperColumns(t, formats, choice.tab)}
    />
  );
}

/** Where else what was searched for is found. */
export function PapersElsewhere({ choice }: { readonly choice: PaperChoice }) {
  const t = useText();
  const [address] = useSearchParams();

  if (choice.search === '') return null;
  return (
    <FoundElsewhere
      document={PapersDocument}
      pick={({ papers }) => papers}
      tabs={paperTabs
        .filter(({ tab }) => tab !== choice.tab)
        .map(({ tab, word }) => ({
          label: t(`papers.list.tab.${tab}`),
          to: `/lenkungsgruppe/vorlagen?${withPart(address, 'tab', word)}`,
          variables: { ...asked({ ...choice, tab }), first: 1 },
        }))}
    />
  );
}

const asked = ({ tab, search, mineOnly }: PaperChoice) => ({
  first: 25,
  states: [...statesOf(tab)],
  search: search === '' ? null : search,
  mineOnly,
});
