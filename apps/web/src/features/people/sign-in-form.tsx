import { useState, type FormEvent } from 'react';

import { FieldFrame } from '#shared/form/field-frame.js';
import { describedBy } from '#shared/form/field.js';
import { RefusalMessage } from '#shared/form/refusal-message.js';
import { SubmitRow } from '#shared/form/submit-row.js';
import type { Refusal } from '#shared/server/refusal.js';
import { useText } from '#shared/texts/use-text.js';
import '#shared/form/form.css';

const fields = [
  { name: 'email', type: 'email', autoComplete: 'username' },
  { name: 'password', type: 'password', autoComplete: 'current-password' },
] as const;

type Name = (typeof fields)[number]['name'];

type Props = {
  readonly onSubmit: (input: Readonly<Record<Name, string>>) => unknown;
  readonly running: boolean;
  readonly refusal: Refusal | undefined;
};

/** Two fields that the browser itself keeps (and never writes into an address, even before the page can act): the first page anyone loads does without the library of forms. */
export function SignInForm({ onSubmit, running, refusal }: Props) {
  const t = useText();
  const [missing, setMissing] = useState<readonly Name[]>([]);

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (running) return;
    const form = new FormData(event.currentTarget);
    const input = { email: written(form, 'email').trim(), password: written(form, 'password') };
    const empty = fields.map(({ name }) => name).filter((name) => input[name] === '');
    setMissing(empty);
    if (empty[0] !== undefined) document.getElementById(idOf(empty[0]))?.focus();
    else onSubmit(input);
  }

  return (
    <form className="form" method="post" noValidate aria-label={t('people.signIn.title')} onSubmit={submit}>
      {refusal && missing.length === 0 && <RefusalMessage refusal={refusal} />}
      {fields.map(({ name, type, autoComplete }) => {
        const error = missing.includes(name) ? t('shared.form.required') : undefined;
        return (
          <FieldFrame key={name} id={idOf(name)} label={t(`people.signIn.${name}`)} optional={false} error={error}>
            <input
              id={idOf(name)}
              name={name}
              type={type}
              autoComplete={autoComplete}
              className={`kern-form-input__input${error === undefined ? '' : ' kern-form-input__input--error'}`}
              aria-required
              aria-invalid={error !== undefined}
              aria-describedby={describedBy(idOf(name), { error })}
            />
          </FieldFrame>
        );
      })}
      <SubmitRow label={t('people.signIn.submit')} running={running} runningLabel={t('people.signIn.running')} />
    </form>
  );
}

const idOf = (name: Name) => `sign-in-${name}`;

function written(form: FormData, name: Name): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}
