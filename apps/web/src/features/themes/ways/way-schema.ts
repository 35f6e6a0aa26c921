import * as z from 'zod/mini';

import { optionalText, requiredText } from '#shared/form/rules.js';

const rest = { reason: requiredText(4000), acrossLegalSpheres: z.boolean() };

/** What each way needs to know before one goes on it. */
export const waySchemas = {
  bilateral: z.object({
    ...rest,
    partnerInstitutionId: requiredText(),
    contact: requiredText(300),
    bodyId: optionalText(),
  }),
  workingGroup: z.object({
    ...rest,
    partnerInstitutionId: optionalText(),
    contact: optionalText(),
    bodyId: requiredText(),
  }),
  projectGroup: z.object({
    ...rest,
    partnerInstitutionId: optionalText(),
    contact: optionalText(),
    bodyId: optionalText(),
  }),
} as const;

export type WayValues = z.infer<typeof waySchemas.bilateral>;

export const emptyWay: WayValues = {
  partnerInstitutionId: '',
  contact: '',
  bodyId: '',
  acrossLegalSpheres: false,
  reason: '',
};
