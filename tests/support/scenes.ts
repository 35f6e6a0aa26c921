import type { AggregateName } from '@systemblick/domain/overview/transitions';

import { earlyScenes } from './early-scenes.js';
import { lateScenes } from './late-scenes.js';
import type { Scene } from './scene.js';

/** Every kind of thing that an operation moves through its states. */
export const scenes: Readonly<Partial<Record<AggregateName, Scene>>> = { ...earlyScenes, ...lateScenes };
