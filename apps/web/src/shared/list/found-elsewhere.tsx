import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { Link } from 'react-router';

import type { Connected } from '../server/append-page.js';
import { useText } from '../texts/use-text.js';

type OtherTab<Variables> = { readonly label: string; readonly to: string; readonly variables: Variables };
type Props<Data, Variables extends OperationVariables, Node> = {
  readonly document: TypedDocumentNode<Data, Variables>;
  readonly pick: (data: Data) => Connected<Node>;
  /** The tabs that are not shown, each with what its list would ask for. */
  readonly tabs: readonly OtherTab<Variables>[];
};

/** Where else the words of a search are found: a link to each other tab with hits, and nothing where there are none. */
export function FoundElsewhere<Data, Variables extends OperationVariables, Node>(props: Props<Data, Variables, Node>) {
  const { tabs, ...list } = props;

  return (
    <div role="status" className="found-elsewhere">
      {tabs.map((tab) => (
        <Hits key={tab.to} {...list} tab={tab} />
      ))}
    </div>
  );
}

function Hits<Data, Variables extends OperationVariables, Node>({
  document,
  pick,
  tab: { label, to, variables },
}: Omit<Props<Data, Variables, Node>, 'tabs'> & { readonly tab: OtherTab<Variables> }) {
  const t = useText();
  const { data } = useQuery<Data>(document, { variables, fetchPolicy: 'cache-and-network' });
  const count = data === undefined ? 0 : (pick(data).totalCount ?? 0);

  if (count === 0) return null;
  return (
    <Link to={to} className="small" preventScrollReset>
      {t('shared.list.alsoIn', { count, tab: label })}
    </Link>
  );
}
