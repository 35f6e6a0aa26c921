import { SignInPage } from '../features/people/sign-in-page.js';
import type { SignInOptions } from '../features/people/use-sign-in-options.js';
import { ConnectionLost } from './frame/connection-lost.js';
import { OpenFrame } from './frame/open-frame.js';

type Props = {
  /** Of the address: where to go afterwards. */
  readonly search: string;
  /** The ways in, where they came with the document. */
  readonly options: SignInOptions | undefined;
};

/** The sign-in page in its frame: all there is of the first document somebody loads. */
export function SignInApp({ search, options }: Props) {
  return (
    <OpenFrame banner={<ConnectionLost />}>
      <SignInPage search={search} options={options} />
    </OpenFrame>
  );
}
