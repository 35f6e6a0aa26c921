import { useApolloClient, useQuery } from '@apollo/client/react';
import { useNavigate, useSearchParams } from 'react-router';

import { RefusalMessage } from '../../shared/form/refusal-message.js';
import { Failure } from '../../shared/page/failure.js';
import { Loading } from '../../shared/page/loading.js';
import { PageTitle } from '../../shared/page/page-title.js';
import { sessionEnd } from '../../shared/server/session-end.js';
import { useText } from '../../shared/texts/use-text.js';
import { Alert } from '../../shared/widgets/alert.js';
import { ChooseMunicipality } from './choose-municipality.js';
import { DemoPeople } from './demo-people.js';
import { SignInForm } from './sign-in-form.js';
import { SignInOptionsDocument } from './sign-in.document.js';
import { useSignIn } from './use-sign-in.js';
import { wayBack } from './way-back.js';
import './sign-in-page.css';

export function SignInPage() {
  const t = useText();
  const client = useApolloClient();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const { data, error, refetch } = useQuery(SignInOptionsDocument);
  const { signIn, signInAs, choice, running, refusal, demoRefusal } = useSignIn(enter);
  const options = data?.signInOptions;
  const demo = (options?.demoPeople.length ?? 0) > 0;

  /** What was loaded for nobody or for somebody else is forgotten. */
  async function enter() {
    sessionEnd.begunAgain();
    await client.clearStore();
    await navigate(wayBack(search), { replace: true });
  }

  return (
    <div className="sign-in">
      <header className="sign-in__head">
        <PageTitle title={t('people.signIn.title')} />
        <p className="muted">{t('people.signIn.lead')}</p>
      </header>
      {wayBack(search) !== '/' && <Alert kind="info">{t('people.signIn.again')}</Alert>}
      {choice && (
        <ChooseMunicipality municipalities={choice.municipalities} running={running} onChoose={choice.choose} />
      )}
      {!options && (error ? <Failure onRetry={() => refetch()} /> : <Loading lines={4} />)}
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
        <section className="card kern-level-2 sign-in__form" aria-label={t('people.demo.or')}>
          {demo && <h2>{t('people.demo.or')}</h2>}
          <SignInForm onSubmit={signIn} running={running} refusal={refusal} />
        </section>
      )}
      {options && !demo && !options.passwordAllowed && <Alert kind="warning">{t('people.signIn.noWay')}</Alert>}
    </div>
  );
}
