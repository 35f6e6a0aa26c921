import { useContext } from 'react';

import { wordsOf } from '../draft/words-of.js';
import { useFormats } from '../format/use-formats.js';
import { CopyWords } from '../page/copy-words.js';
import { useText } from '../texts/use-text.js';
import { FormContext } from './form-context.js';
import { Button } from '../widgets/button.js';
import './meanwhile.css';

/** At a field that others changed meanwhile, too: what stands there now, whole, and the choice between the two. */
export function MeanwhileHere({ id }: { readonly id: string }) {
  const t = useText();
  const { date } = useFormats();
  const { contested, sayings, labels, decide } = useContext(FormContext);
  const one = contested.get(id);
  if (!one) return null;

  const { name, now } = one;
  const said = sayings.get(name)?.(now) ?? inWords(now, date);

  function choose(theirs: boolean) {
    decide(name, theirs);
    document.getElementById(id)?.focus();
  }

  return (
    <div className="meanwhile" role="group" aria-labelledby={`${id}-meanwhile`}>
      <p id={`${id}-meanwhile`} className="meanwhile__lead">
        {t(said === '' ? 'fields.meanwhile.hereEmpty' : 'fields.meanwhile.here')}
      </p>
      {said !== '' && (
        <CopyWords words={[said]} label={t('fields.meanwhile.theirs', { label: labels.get(name) ?? '' })} />
      )}
      <div className="row button-row">
        <Button small onClick={() => choose(true)}>
          {t('fields.meanwhile.take')}
        </Button>
        <Button small onClick={() => choose(false)}>
          {t('fields.meanwhile.keep')}
        </Button>
      </div>
    </div>
  );
}

const day = /^\d{4}-\d{2}-\d{2}$/;

function inWords(value: unknown, date: (day: string) => string): string {
  if (typeof value === 'string') return day.test(value) ? date(value) : value;
  if (typeof value === 'number') return String(value);
  return wordsOf(value).join('\n\n');
}
