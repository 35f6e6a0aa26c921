import type { DemoPersonType } from './sign-in.types.js';

/** The people a demo offers to click on. The people stage provides it. */
export abstract class DemoPeople {
  abstract all(): Promise<readonly DemoPersonType[]>;
}
