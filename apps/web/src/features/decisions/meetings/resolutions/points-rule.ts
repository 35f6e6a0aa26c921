import * as z from 'zod/mini';

import { text } from '#shared/texts/texts.js';
import type { Item } from '../meeting.document.js';

/** At least one point of a paper; an item without points needs none. */
export const pointsRule = ({ kind }: Item) =>
  z
    .array(z.string())
    .check(
      z.minLength(kind === 'beschlussvorlage' ? 1 : 0, { error: () => text('meetings.resolution.pointsMissing') }),
    );
