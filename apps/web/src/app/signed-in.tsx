import { permitBeforehand } from '@systemblick/domain/kernel/rights';
import { overviewRights } from '@systemblick/domain/overview/overview-rights';
import { useQuery } from '@apollo/client/react';
import { useEffect, useMemo } from 'react';
import { Navigate, useLocation } from 'react-router';

import { actorOf } from '../features/people/actor.js';
import { holderOf } from '../features/people/holder.js';
import { isPerson, MeDocument } from '../features/people/me.document.js';
import { MeContext } from '../features/people/me-context.js';
import { signInPath } from '../features/people/way-back.js';
import { forgetCopies } from '../shared/co-editing/local-copies.js';
import { drafts } from '../shared/draft/drafts.js';
import { CsvAllowedContext } from '../shared/list/csv-allowed.js';
import { PlacesContext } from '../shared/places/places.js';
import { ConnectionBanner } from './frame/connection-banner.js';
import { Arriving } from './frame/arriving.js';
import { Frame } from './frame/frame.js';
import { Header } from './frame/header.js';
import './frame/frame.css';
import { places } from './stages.js';

/** Lets in who is signed in, and tells the pages who that is; others go to the sign-in page and come back. */
export function SignedIn() {
  const { pathname, search, hash } = useLocation();
  const { data } = useQuery(MeDocument);
  const me = data?.me && isPerson(data.me) ? data.me : undefined;
  const used = useMemo(() => (me === undefined ? [] : places.filter(({ usedBy }) => usedBy(holderOf(me)))), [me]);
  const personId = me?.person.id;

  useEffect(() => {
    if (personId === undefined) return;
    drafts.belongTo(personId);
    void forgetCopies({ butOf: personId });
  }, [personId]);

  if (me) {
    return (
      <MeContext value={me}>
        <PlacesContext value={used}>
          <CsvAllowedContext value={permitBeforehand(overviewRights['export:make'], actorOf(me)).ok}>
            <Frame />
          </CsvAllowedContext>
        </PlacesContext>
      </MeContext>
    );
  }
  if (data) return <Navigate to={signInPath(pathname + search + hash)} replace />;
  return (
    <>
      <Header />
      <ConnectionBanner />
      <main id="content" className="frame__main">
        <Arriving />
      </main>
    </>
  );
}
