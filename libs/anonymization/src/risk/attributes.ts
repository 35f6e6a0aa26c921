/**
 * What is told of one attribute: the values it may have as far as the text tells (one, or those of a coarser class), or
 * `unknown`, where nobody entered what the text may well show.
 */
export type Told = readonly string[] | 'unknown';
export type Attributes = Readonly<Record<string, Told>>;

/** Of each attribute the values, with the share of people who have them; shares of one attribute add up to 1. */
export type Shares = Readonly<Record<string, Readonly<Record<string, number>>>>;
