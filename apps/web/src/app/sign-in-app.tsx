import { SignInPage } from '../features/people/sign-in-page.js';
import { ConnectionLost } from './frame/connection-lost.js';
import { OpenFrame } from './frame/open-frame.js';

/** The sign-in page in its frame: all there is of the first document somebody loads. */
export function SignInApp() {
  return (
    <OpenFrame banner={<ConnectionLost />}>
      <SignInPage />
    </OpenFrame>
  );
}
