import { permitBeforehand } from '@systemblick/domain/kernel/rights';
import { overviewRights } from '@systemblick/domain/overview/overview-rights';
import { useQuery } from '@apollo/client/react';
import { lazy, Suspense, useEffect, useMemo, useState } from 'react';
import { useLocation } from 'react-router';

import { actorOf } from '../features/people/actor.js';
import { holderOf } from '../features/people/holder.js';
import { isPerson, MeDocument } from '../features/people/me.document.js';
import { MeContext } from '../features/people/me-context.js';
import { signInPath } from '../features/people/way-back.js';
import { forgetCopies } from '#shared/co-editing/local-copies.js';
import { drafts } from '#shared/draft/drafts.js';
import { loadCatalogues } from '#shared/texts/texts.js';
import { CsvAllowedContext } from '#shared/list/csv-allowed.js';
import { PlacesContext } from '#shared/places/places.js';
import { fetchPart } from '#shared/server/fetch-part.js';
import { sessionEnd, useSessionEnded } from '#shared/server/session-end.js';
import { ConnectionBanner } from './frame/connection-banner.js';
import { Arriving } from './frame/arriving.js';
import { Frame } from './frame/frame.js';
import { Header } from './frame/header.js';
import { NavigationArriving } from './frame/navigation-arriving.js';
import { WayHome } from './frame/way-home.js';
import './frame/frame.css';
import { places } from './stages.js';

const SignInAgain = lazy(() =>
  fetchPart(async () => {
    const [part] = await Promise.all([import('../features/people/sign-in-again.js'), loadCatalogues('people')]);
    return { default: part.SignInAgain };
  }),
);

/** Lets in who is signed in, and tells the pages who that is; others go to the sign-in page and come back. */
export function SignedIn() {
  const { pathname, search, hash } = useLocation();
  const { data } = useQuery(MeDocument);
  const present = data?.me && isPerson(data.me) ? data.me : undefined;
  const [known, setKnown] = useState(present);
  if (present && known !== present) setKnown(present);
  // Whoever was signed in on this page keeps it, with all that was typed, while they sign in again.
  const me = present ?? known;
  const ended = useSessionEnded();
  const used = useMemo(() => (me === undefined ? [] : places.filter(({ usedBy }) => usedBy(holderOf(me)))), [me]);
  const personId = me?.person.id;

  useEffect(() => {
    if (personId === undefined) return;
    drafts.belongTo(personId);
    void forgetCopies({ butOf: personId });
  }, [personId]);

  const nobody = data !== undefined && me === undefined;
  useEffect(() => {
    if (nobody) location.replace(signInPath(pathname + search + hash));
  }, [nobody, pathname, search, hash]);

  useEffect(() => {
    if (known !== undefined && data && data.me === null) sessionEnd.tell();
  }, [known, data]);

  if (me) {
    return (
      <MeContext value={me}>
        <PlacesContext value={used}>
          <CsvAllowedContext value={permitBeforehand(overviewRights['export:make'], actorOf(me)).ok}>
            <Frame />
            {ended && (
              <Suspense>
                <SignInAgain />
              </Suspense>
            )}
          </CsvAllowedContext>
        </PlacesContext>
      </MeContext>
    );
  }
  return (
    <>
      <Header house={<WayHome />} />
      <NavigationArriving />
      <ConnectionBanner />
      <main id="content" className="stack stack--none frame__main">
        <Arriving />
      </main>
    </>
  );
}
