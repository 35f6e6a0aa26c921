import { zodResolver } from '@hookform/resolvers/zod';
import { useForm, type DefaultValues, type FieldValues, type UseFormReturn } from 'react-hook-form';
import type * as z from 'zod/mini';

type Schema<Values, Sent> = z.ZodMiniType<Sent, Values>;

/** A form ruled by a schema. `Form` moves the focus after a failed attempt, so the library does not. */
export function useSchemaForm<Values extends FieldValues, Sent extends FieldValues>(
  schema: Schema<Values, Sent>,
  defaultValues: DefaultValues<NoInfer<Values>>,
): UseFormReturn<Values, unknown, Sent> {
  return useForm<Values, unknown, Sent>({ resolver: zodResolver(schema), defaultValues, shouldFocusError: false });
}
