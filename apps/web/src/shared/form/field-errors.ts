export type NamedError = { readonly name: string; readonly message: string };

/** A form's errors, which are nested as its values are, as a list in the order of the fields. */
export function fieldErrors(errors: object, path = ''): readonly NamedError[] {
  return Object.entries(errors).flatMap(([key, error]: [string, unknown]) => {
    if (typeof error !== 'object' || error === null) return [];
    const name = path === '' ? key : `${path}.${key}`;
    if ('message' in error && typeof error.message === 'string' && 'type' in error)
      return [{ name, message: error.message }];
    return fieldErrors(error, name);
  });
}
