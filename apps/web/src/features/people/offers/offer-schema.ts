import * as z from 'zod/mini';

import { optionalText, requiredText } from '#shared/form/rules.js';
import type { Offer } from './offers.document.js';

/** Whether an e-mail address and a website are ones, the server says: it knows what stood there before. */
export const offerSchema = z.object({
  name: requiredText(300),
  provider: requiredText(300),
  institutionId: z.string(),
  memberMunicipalityIds: z.array(z.string()),
  field: optionalText(300),
  targetGroup: optionalText(1000),
  languages: optionalText(500),
  access: optionalText(1000),
  times: optionalText(1000),
  childCare: z.boolean(),
  barrierFree: z.boolean(),
  transport: optionalText(1000),
  costs: optionalText(1000),
  description: optionalText(4000),
  contactRole: optionalText(300),
  email: optionalText(500),
  phone: optionalText(100),
  website: optionalText(500),
});
export type OfferValues = z.infer<typeof offerSchema>;

const texts = ['access', 'times', 'transport', 'costs', 'contactRole', 'email', 'phone', 'website'] as const;

export const offerValues = (offer?: Offer): OfferValues => ({
  name: offer?.name ?? '',
  provider: offer?.provider ?? '',
  institutionId: offer?.institution?.id ?? '',
  memberMunicipalityIds: offer?.memberMunicipalities.map(({ id }) => id) ?? [],
  field: offer?.fieldOfAction ?? '',
  targetGroup: offer?.targetGroup ?? '',
  languages: offer?.languages.join(', ') ?? '',
  access: offer?.access ?? '',
  times: offer?.times ?? '',
  childCare: offer?.childCare ?? false,
  barrierFree: offer?.barrierFree ?? false,
  transport: offer?.transport ?? '',
  costs: offer?.costs ?? '',
  description: offer?.description ?? '',
  contactRole: offer?.contactRole ?? '',
  email: offer?.email ?? '',
  phone: offer?.phone ?? '',
  website: offer?.website ?? '',
});

export const offerInput = ({ institutionId, languages, ...values }: OfferValues) => ({
  ...values,
  ...Object.fromEntries(texts.map((field) => [field, values[field] === '' ? null : values[field]])),
  institutionId: institutionId === '' ? null : institutionId,
  languages: languages
    .split(/[,;]/)
    .map((language) => language.trim())
    .filter((language) => language !== ''),
});
