import { Outlet } from 'react-router';

import { Toasts } from '../../shared/announce/toasts.js';
import { ConnectionBanner } from './connection-banner.js';
import { Footer } from './footer.js';
import { Header } from './header.js';
import { LanguageChoice } from './language-choice.js';
import { SkipLink } from './skip-link.js';
import './frame.css';

/** Around the pages open to everyone. */
export function PublicFrame() {
  return (
    <>
      <SkipLink />
      <Header>
        <LanguageChoice />
      </Header>
      <ConnectionBanner />
      <main id="content" className="frame__main" tabIndex={-1}>
        <Outlet />
      </main>
      <Footer />
      <Toasts />
    </>
  );
}
