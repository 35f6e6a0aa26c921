import type { ReactNode } from 'react';

import type { Crumb } from './breadcrumb.js';
import { Page } from './page.js';
import { ButtonLink } from '../widgets/button-link.js';

type Props = {
  readonly title: string;
  readonly crumb: Crumb;
  readonly back: string;
  readonly children: ReactNode;
  /** What was written here before. */ readonly kept?: ReactNode;
};

/** The thing an address names isn't there, or not for this person. */
export function Missing({ title, crumb, back, children, kept }: Props) {
  return (
    <Page crumbs={[crumb]} title={title} lead={children}>
      {kept}
      <ButtonLink to={crumb.to}>{back}</ButtonLink>
    </Page>
  );
}
