import { use, useEffect, useId, useMemo, useRef, useState, type FormEvent, type ReactNode } from 'react';
import type { FieldPath, FieldValues, UseFormReturn } from 'react-hook-form';

import { endSuccess } from '../announce/announcements.js';
import { WindowContext } from '../dialog/window-end.js';
import { placeOf, type Refusal } from '../server/refusal.js';
import { refusedMoves } from '../server/send-move.js';
import { ErrorSummary } from './error-summary.js';
import { fieldId, FormContext } from './form-context.js';
import { bringTogether, decide, useMeanwhile, wasTaken } from './meanwhile.js';
import { MeanwhileNotice } from './meanwhile-notice.js';
import { RefusalMessage } from './refusal-message.js';
import type { Standing } from './three-ways.js';
import './form.css';

const none: readonly Standing[] = [];

type Props<Values extends FieldValues, Context, Sent> = {
  readonly form: UseFormReturn<Values, Context, Sent>;
  readonly onSubmit: (values: Sent) => unknown;
  /** From useMutationWithRefusal: shown at the field it names, else above the form. */
  readonly refusal?: Refusal | undefined;
  /** For STALE: fetches the present state. */
  readonly onReload?: () => unknown;
  readonly label?: string;
  readonly children: ReactNode;
};

/** A form that says at the field what is wrong, sums it up at the top and takes the focus there. */
export function Form<Values extends FieldValues, Context, Sent>({
  form,
  onSubmit,
  refusal: lastRefusal,
  onReload,
  label,
  children,
}: Props<Values, Context, Sent>) {
  const id = useId();
  // A new attempt forgets what was said of the one before, also where a mistake at a field ends it.
  const [answered, setAnswered] = useState<Refusal>();
  const refusal = lastRefusal === answered ? undefined : lastRefusal;
  const known = useMemo(() => ({ id, labels: new Map(), sayings: new Map() }), [id]);
  const meanwhile = useMeanwhile(form.control);
  const now = meanwhile?.now;
  const contested = meanwhile?.contested ?? none;
  const together = refusal !== undefined && meanwhile?.occasion === refusal;
  const surroundings = useMemo(
    () => ({
      ...known,
      contested: new Map(contested.map((one) => [fieldId(id, one.name), one])),
      decide: (name: string, theirs: boolean) => decide(form, name, theirs),
    }),
    [known, id, contested, form],
  );
  const place =
    refusal === undefined
      ? undefined
      : placeOf(
          refusal,
          Object.keys(form.getValues()).filter((name) => isShown(known.labels, name)),
        );

  const around = use(WindowContext);
  const sending = useRef(false);

  /** A second click before the first is answered is the same wish. */
  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    // A form in a window above another form: React would tell the other one too.
    event.stopPropagation();
    if (sending.current) return;
    sending.current = true;
    setAnswered(lastRefusal);
    const sent = send(event);
    around?.send(sent.catch(() => false));
    await sent.finally(() => {
      sending.current = false;
    });
  }

  /** Whether it was sent and taken. */
  async function send(event: FormEvent<HTMLFormElement>): Promise<boolean> {
    const before = refusedMoves();
    let asked = false;
    await form.handleSubmit((values) => {
      asked = true;
      return onSubmit(values);
    })(event);
    const taken = asked && refusedMoves() === before;
    if (taken) wasTaken(form);
    else endSuccess();
    return taken;
  }

  useEffect(() => {
    if (refusal?.code !== 'STALE' || !onReload || together) return;
    if (bringTogether(form, refusal)) void onReload();
  }, [form, refusal, onReload, together, now]);

  useEffect(() => {
    if (refusal === undefined || place === undefined) return;
    form.setError(place as FieldPath<Values>, { type: 'server', message: refusal.message }, { shouldFocus: true });
  }, [form, refusal, place]);

  return (
    <FormContext value={surroundings}>
      <form className="form" noValidate aria-label={label} onSubmit={(event) => void submit(event)}>
        {refusal && place === undefined && (
          <RefusalMessage refusal={refusal} {...(onReload && !together && { onReload })} />
        )}
        {meanwhile && <MeanwhileNotice taken={meanwhile.taken} contested={contested} said={together} />}
        <ErrorSummary formState={form.formState} />
        {children}
      </form>
    </FormContext>
  );
}

/** A field that a form knows and does not show tells nobody anything. */
const isShown = (labels: ReadonlyMap<string, string>, name: string): boolean =>
  [...labels.keys()].some((one) => one === name || one.startsWith(`${name}.`));
