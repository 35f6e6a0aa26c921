import { zodResolver } from '@hookform/resolvers/zod';
import { useLayoutEffect } from 'react';
import { useForm, type DefaultValues, type FieldValues, type UseFormReturn } from 'react-hook-form';
import type * as z from 'zod/mini';

import { noteStanding } from './meanwhile.js';

type Schema<Values, Sent> = z.ZodMiniType<Sent, Values>;

/**
 * A form ruled by a schema, filled from `standing`. Give it what stands there now each time: a form whose thing others
 * changed meanwhile shows it at its fields. `Form` moves the focus after a failed attempt, so the library does not.
 */
export function useSchemaForm<Values extends FieldValues, Sent extends FieldValues>(
  schema: Schema<Values, Sent>,
  standing: DefaultValues<NoInfer<Values>>,
): UseFormReturn<Values, unknown, Sent> {
  const form = useForm<Values, unknown, Sent>({
    resolver: zodResolver(schema),
    defaultValues: standing,
    shouldFocusError: false,
  });
  const { control } = form;

  useLayoutEffect(() => {
    noteStanding(control, standing);
  });

  return form;
}
