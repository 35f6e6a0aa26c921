/** `npm run suites:whole` lets everybody of the demo ask, and looks at everything; a usual run takes one of each kind. */
export const wantsAll = process.env['SYSTEMBLICK_WHOLE'] === '1';
