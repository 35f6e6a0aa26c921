/**
 * For what makes a new thing at once, without a form: the second half of a double click makes no second one.
 * A click by keyboard or by an assistive tool counts as the first (its `detail` is 0).
 */
export const firstClick =
  (act: () => void) =>
  ({ detail }: { readonly detail: number }): void => {
    if (detail <= 1) act();
  };
