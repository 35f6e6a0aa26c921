import type { ReactNode } from 'react';

import { Breadcrumb, type Crumb } from './breadcrumb.js';
import { PageTitle } from './page-title.js';
import './page.css';

type Props = {
  /** The way here, without the page itself; the start page comes by itself. */
  readonly crumbs?: readonly Crumb[];
  readonly title: string;
  /** A word above the title: what kind of thing this is, its number. */
  readonly kicker?: ReactNode;
  /** A badge beside the title: the state. */
  readonly badge?: ReactNode;
  /** One or two sentences: what this page is for. */
  readonly lead?: ReactNode;
  /** The stepper. */
  readonly stepper?: ReactNode;
  /** „Ihr nächster Schritt“ */
  readonly next?: ReactNode;
  /** Buttons at the height of the title. */
  readonly actions?: ReactNode;
  /** Tables and boards may be wider than text. */
  readonly wide?: boolean;
  readonly children: ReactNode;
};

/** Every page answers at its top: where am I, what state is this in, what is my next step. */
export function Page({ crumbs, title, kicker, badge, lead, stepper, next, actions, wide = false, children }: Props) {
  return (
    <div className={wide ? 'page page--wide' : 'page'}>
      {crumbs && <Breadcrumb crumbs={crumbs} title={title} />}
      <header className="row row--top row--apart page__head">
        <div className="page__heading">
          {kicker && <p className="page__kicker">{kicker}</p>}
          <div className="row row--middle page__title-line">
            <PageTitle title={title} />
            {badge}
          </div>
          {lead && <div className="page__lead">{lead}</div>}
        </div>
        {actions && <div className="row">{actions}</div>}
      </header>
      {stepper}
      {next}
      <div className="page__body">{children}</div>
    </div>
  );
}
