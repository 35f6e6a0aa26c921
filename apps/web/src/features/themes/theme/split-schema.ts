import * as z from 'zod/mini';

import { requiredText } from '#shared/form/rules.js';

const part = z.object({
  title: requiredText(300),
  description: requiredText(4000),
  observationIds: z.array(z.string()),
});

export const splitSchema = z.object({ into: z.array(part) });
export type SplitValues = z.infer<typeof splitSchema>;
export const emptyPart: SplitValues['into'][number] = { title: '', description: '', observationIds: [] };
