import type { ReactNode } from 'react';

import { Footer } from './footer.js';
import { Header } from './header.js';
import { House } from './house.js';
import { LanguageChoice } from './language-choice.js';
import { SkipLink } from './skip-link.js';
import './frame.css';

type Props = {
  /** Says that the server does not answer. */
  readonly banner: ReactNode;
  readonly children: ReactNode;
};

/** Around the pages open to everyone. It does without the router, so that the sign-in page can. */
export function OpenFrame({ banner, children }: Props) {
  return (
    <>
      <SkipLink />
      <Header
        house={
          <a href="/" className="header__house">
            <House />
          </a>
        }
      >
        <LanguageChoice />
      </Header>
      {banner}
      <main id="content" className="stack stack--none frame__main" tabIndex={-1}>
        {children}
      </main>
      <Footer />
    </>
  );
}
