import { legalSpheres } from '@systemblick/domain/people/legal-sphere';
import { themeKinds } from '@systemblick/domain/themes/theme';

import type { Choice } from '#shared/form/choice.js';
import type { Translate } from '#shared/texts/text-key.js';

export const sphereChoices = (t: Translate): readonly Choice[] =>
  legalSpheres.map((value) => ({ value, label: t(`terms.legalSphere.${value}`) }));

export const kindChoices = (t: Translate): readonly Choice[] =>
  themeKinds.map((value) => ({ value, label: t(`themes.kind.${value}`) }));
