import { SetMetadata } from '@nestjs/common';

export const actionKey = 'systemblick:action';
export const publicKey = 'systemblick:public';

/** Names the one action of the rights table that an operation performs. Every operation has this or `@Public`. */
export const Requires = (action: string) => SetMetadata(actionKey, action);

/** An operation for people who are not signed in. */
export const Public = () => SetMetadata(publicKey, true);
