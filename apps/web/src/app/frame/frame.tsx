import { useEffect } from 'react';
import { Outlet, ScrollRestoration, type Location } from 'react-router';

import { useWaitingForMeLive } from '../../features/overview/use-waiting-for-me.js';
import { useMe } from '../../features/people/me-context.js';
import { Toasts } from '#shared/announce/toasts.js';
import { keepFocus } from '#shared/page/keep-focus.js';
import { pasteAsSeen } from '#shared/pasting/paste-as-seen.js';
import { Bell } from './bell.js';
import { ConnectionBanner } from './connection-banner.js';
import { Footer } from './footer.js';
import { Header } from './header.js';
import { KeptWordsWindow } from './kept-words-window.js';
import { Navigation } from './navigation.js';
import { PersonMenu } from './person-menu.js';
import { ProcessLink } from './process-link.js';
import { SearchBox } from './search-box.js';
import { Shortcuts } from './shortcuts.js';
import { SkipLink } from './skip-link.js';
import { useEndOfPage } from './use-end-of-page.js';
import { WayHome } from './way-home.js';
import './frame.css';

/** Where somebody was on a page: of one opened anew, by its address, since the router calls them all the same. */
const placeOf = ({ key, pathname, search }: Location): string => (key === 'default' ? pathname + search : key);

/** What is around every page. */
export function Frame() {
  const { municipality } = useMe();
  useWaitingForMeLive();
  useEndOfPage();
  useEffect(() => {
    const stops = [pasteAsSeen(document), keepFocus(document)];
    return () => {
      for (const stop of stops) stop();
    };
  }, []);

  return (
    <>
      <SkipLink />
      <Header house={<WayHome municipality={municipality.name} />}>
        <SearchBox />
        <Bell />
        <PersonMenu />
      </Header>
      <Navigation />
      <ConnectionBanner />
      <main id="content" className="stack stack--none frame__main" tabIndex={-1}>
        <Outlet />
      </main>
      <Footer>
        <ProcessLink />
      </Footer>
      <Toasts />
      <KeptWordsWindow />
      <Shortcuts />
      <ScrollRestoration getKey={placeOf} />
    </>
  );
}
