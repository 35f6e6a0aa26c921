import { Outlet } from 'react-router';

import { Toasts } from '#shared/announce/toasts.js';
import { ConnectionBanner } from './connection-banner.js';
import { OpenFrame } from './open-frame.js';

/** Around those pages open to everyone that are part of the app. */
export function PublicFrame() {
  return (
    <>
      <OpenFrame banner={<ConnectionBanner />}>
        <Outlet />
      </OpenFrame>
      <Toasts />
    </>
  );
}
