/**
 * What is told of one attribute: the values it may have as the text tells it (one, or those of a coarser class), or
 * `unknown`, where nobody entered what the text may well show.
 */
export type Told = readonly string[] | 'unknown';
export type Attributes = Readonly<Record<string, Told>>;

/** Of each attribute the values, with the share of people who have them; shares of one attribute add up to 1. */
export type Shares = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** One released case of the municipality: of each attribute the value, as far as it is known. */
export type Released = Readonly<Record<string, string | null>>;

/** How an attribute becomes coarser: for each value the class it belongs to, step by step; the last step tells nothing. */
export type Hierarchy = readonly Readonly<Record<string, string>>[];
