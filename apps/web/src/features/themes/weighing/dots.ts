type Given = ReadonlyMap<string, number>;

export const dotsLeft = (budget: number, given: Given): number =>
  budget - [...given.values()].reduce((sum, dots) => sum + dots, 0);

/** What is sent: only the themes that were given something. */
export const toInput = (given: Given): { themeId: string; dots: number }[] =>
  [...given].filter(([, dots]) => dots > 0).map(([themeId, dots]) => ({ themeId, dots }));
