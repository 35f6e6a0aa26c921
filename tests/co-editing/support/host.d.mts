import type { Engine } from '@systemblick/co-editing-engine/engine';

export type Host = { readonly engine: Engine; readonly url: string; readonly stop: () => Promise<void> };

export function startHost(engine: Engine): Promise<Host>;
