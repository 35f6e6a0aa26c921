/** That something changed: ids only. `*` stands for whatever was missed. */
export type Change = { readonly municipalityId: string; readonly kind: string; readonly id: string };
