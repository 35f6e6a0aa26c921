export type Accepted<Value> = { readonly ok: true; readonly value: Value };
export type Refused<Refusal> = { readonly ok: false; readonly refusal: Refusal };

/** What a business rule answers. Broken infrastructure throws; a rule that says no returns. */
export type Result<Value, Refusal> = Accepted<Value> | Refused<Refusal>;

export const accept = <Value>(value: Value): Accepted<Value> => ({ ok: true, value });
export const refuse = <const Refusal>(refusal: Refusal): Refused<Refusal> => ({ ok: false, refusal });
