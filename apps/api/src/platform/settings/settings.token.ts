/** Under which the validated settings are injected. */
export const SETTINGS = Symbol('settings');
