import { useState } from 'react';

import { Dialog } from '#shared/dialog/dialog.js';
import { RefusalMessage } from '#shared/form/refusal-message.js';
import { Failure } from '#shared/page/failure.js';
import { Loading } from '#shared/page/loading.js';
import { useText } from '#shared/texts/use-text.js';
import { ChooseMunicipality } from './choose-municipality.js';
import { DemoPeople } from './demo-people.js';
import { useMe } from './me-context.js';
import { SignInForm } from './sign-in-form.js';
import { useEnterAgain } from './use-enter-again.js';
import { useSignIn } from './use-sign-in.js';
import { useSignInOptions } from './use-sign-in-options.js';
import { Button } from '#shared/widgets/button.js';
import './sign-in-again.css';

/** The session ended while somebody was at work: they sign in above their page, and everything typed stays where it is. */
export function SignInAgain() {
  const t = useText();
  const { person } = useMe();
  const [open, setOpen] = useState(true);
  const { options, failed, retry } = useSignInOptions();
  const { signIn, signInAs, choice, running, refusal, demoRefusal } = useSignIn(useEnterAgain());
  const demo = options?.demoPeople.filter(({ personId }) => personId === person.id) ?? [];

  return (
    <>
      {!open && (
        <div className="sign-in-again" role="status">
          <p>{t('people.again.banner')}</p>
          <Button rank="primary" small onClick={() => setOpen(true)}>
            {t('people.again.open')}
          </Button>
        </div>
      )}
      <Dialog forgets open={open} onClose={() => setOpen(false)} title={t('people.again.title')}>
        <p>{t('people.again.text', { name: person.name })}</p>
        {!options && (failed ? <Failure onRetry={retry} /> : <Loading lines={3} />)}
        {choice && (
          <ChooseMunicipality municipalities={choice.municipalities} running={running} onChoose={choice.choose} />
        )}
        {demoRefusal && <RefusalMessage refusal={demoRefusal} />}
        {demo.length > 0 && <DemoPeople people={demo} running={running} onChoose={signInAs} />}
        {!choice && options?.passwordAllowed && <SignInForm onSubmit={signIn} running={running} refusal={refusal} />}
      </Dialog>
    </>
  );
}
