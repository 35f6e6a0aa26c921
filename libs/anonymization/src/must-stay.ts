export const mustStay = (): readonly { readonly start: number; readonly end: number }[] => [];
