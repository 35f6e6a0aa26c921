const bounds = [3, 5, 11] as const;

/** How many groups are smaller than 3, 5 and 11, and the smallest; null where there is none. */
export const countsBelow = (sizes: readonly number[]) => {
  const [below3, below5, below11] = bounds.map((bound) => sizes.filter((size) => size < bound).length) as [
    number,
    number,
    number,
  ];
  return { smallest: sizes.length > 0 ? Math.min(...sizes) : null, below3, below5, below11 };
};
