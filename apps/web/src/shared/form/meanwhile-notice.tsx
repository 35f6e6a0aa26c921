import { useContext, type MouseEvent } from 'react';

import { useText } from '../texts/use-text.js';
import { Alert } from '../widgets/alert.js';
import { fieldId, FormContext } from './form-context.js';
import { MeanwhileHere } from './meanwhile-here.js';
import type { Standing } from './three-ways.js';

type Props = {
  readonly taken: readonly Standing[];
  readonly contested: readonly Standing[];
  /** Whether it was said already why: after something was refused, unlike with a draft. */
  readonly said: boolean;
};

/** Above a form: what of it others changed meanwhile. Each contested field is a link to it. */
export function MeanwhileNotice({ taken, contested, said }: Props) {
  const t = useText();
  const { id, labels } = useContext(FormContext);
  const labelOf = (name: string) => labels.get(name) ?? [...labels].find(([one]) => one.startsWith(`${name}.`))?.[1];
  const names = taken.flatMap(({ name }) => labelOf(name) ?? []);

  if (taken.length + contested.length === 0) return null;
  return (
    <Alert kind="warning" role="status">
      {!said && <p>{t('fields.meanwhile.draft')}</p>}
      {contested.length > 0 && <p>{t('fields.meanwhile.contested', { count: contested.length })}</p>}
      <ul>
        {contested.map(({ name }) => (
          <li key={name}>
            {labels.has(name) ? (
              <a href={`#${fieldId(id, name)}`} onClick={(event) => show(event, fieldId(id, name))}>
                {labelOf(name)}
              </a>
            ) : (
              <>
                {labelOf(name)}
                <MeanwhileHere id={fieldId(id, name)} />
              </>
            )}
          </li>
        ))}
      </ul>
      {names.length > 0 && <p>{t('fields.meanwhile.taken', { count: names.length, fields: names.join(', ') })}</p>}
    </Alert>
  );
}

/** By focus rather than by address; a field that is folded away is unfolded. */
function show(event: MouseEvent, id: string) {
  event.preventDefault();
  const field = document.getElementById(id);
  field?.closest('details')?.setAttribute('open', '');
  field?.focus();
}
