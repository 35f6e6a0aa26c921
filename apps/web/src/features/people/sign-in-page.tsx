import { RefusalMessage } from '#shared/form/refusal-message.js';
import { Failure } from '#shared/page/failure.js';
import { Loading } from '#shared/page/loading.js';
import { documentTitle } from '#shared/page/document-title.js';
import { useText } from '#shared/texts/use-text.js';
import { Alert } from '#shared/widgets/alert.js';
import { ChooseMunicipality } from './choose-municipality.js';
import { DemoPeople } from './demo-people.js';
import { SignInForm } from './sign-in-form.js';
import { useSignIn } from './use-sign-in.js';
import { useSignInOptions, type SignInOptions } from './use-sign-in-options.js';
import { wayBack } from './way-back.js';
import './sign-in-page.css';

type Props = {
  /** Of the address: where to go afterwards. */
  readonly search: string;
  readonly options: SignInOptions | undefined;
};

/** How one comes in. A document of its own: it needs neither the router nor the store of answers. */
export function SignInPage({ search, options: known }: Props) {
  const t = useText();
  const target = wayBack(new URLSearchParams(search));
  const { options, failed, retry } = useSignInOptions(known);
  const { signIn, signInAs, choice, running, refusal, demoRefusal } = useSignIn(enter);
  const demo = (options?.demoPeople.length ?? 0) > 0;

  /** Into the app, which this page is not a part of. */
  function enter(): Promise<void> {
    location.replace(target);
    return Promise.resolve();
  }

  return (
    <div className="sign-in">
      <header className="sign-in__head">
        <title>{documentTitle(t('people.signIn.title'))}</title>
        <h1 className="page__title">{t('people.signIn.title')}</h1>
        <p className="muted">{t('people.signIn.lead')}</p>
      </header>
      {target !== '/' && <Alert kind="info">{t('people.signIn.again')}</Alert>}
      {choice && (
        <ChooseMunicipality municipalities={choice.municipalities} running={running} onChoose={choice.choose} />
      )}
      {!options && (failed ? <Failure onRetry={retry} /> : <Loading lines={4} />)}
      {!choice && options && demo && (
        <section className="stack" aria-labelledby="demo-heading">
          <div>
            <h2 id="demo-heading">{t('people.demo.title')}</h2>
            <p className="muted">{t('people.demo.lead')}</p>
          </div>
          {demoRefusal && <RefusalMessage refusal={demoRefusal} />}
          <DemoPeople people={options.demoPeople} running={running} onChoose={signInAs} />
        </section>
      )}
      {!choice && options?.passwordAllowed && (
        <section className="card kern-level-2 stack sign-in__form" aria-label={t('people.demo.or')}>
          {demo && <h2>{t('people.demo.or')}</h2>}
          <SignInForm onSubmit={signIn} running={running} refusal={refusal} />
        </section>
      )}
      {options && !demo && !options.passwordAllowed && <Alert kind="warning">{t('people.signIn.noWay')}</Alert>}
    </div>
  );
}
