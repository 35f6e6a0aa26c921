import {
  ageBands,
  households,
  placeSizes,
  regionsOfOrigin,
  residenceStatusGroups,
} from '@systemblick/domain/cases/coarse-attributes';
import type { CoarseAttributes, PlaceSize } from '@systemblick/domain/cases/coarse-attributes';
import { sizeClasses, type SizeClass } from '@systemblick/domain/people/member-municipality';

import type { Choice } from '#shared/form/choice.js';
import type { TextKey, Translate } from '#shared/texts/text-key.js';

export type AttributeName = keyof CoarseAttributes;
export const attributeNames = ['ageBand', 'household', 'regionOfOrigin', 'residenceStatus', 'sizeClass'] as const;

const choicesOf = <Value extends string>(t: Translate, values: readonly Value[], key: (value: Value) => TextKey) =>
  values.map((value) => ({ value, label: t(key(value)) }));

const isSizeClass = (value: PlaceSize): value is SizeClass => sizeClasses.some((size) => size === value);

/** For every coarse attribute its possible answers. */
export const attributeChoices = (t: Translate): Readonly<Record<AttributeName, readonly Choice[]>> => ({
  ageBand: choicesOf(t, ageBands, (value) => `cases.ageBand.${value}`),
  household: choicesOf(t, households, (value) => `cases.household.${value}`),
  regionOfOrigin: choicesOf(t, regionsOfOrigin, (value) => `cases.regionOfOrigin.${value}`),
  residenceStatus: choicesOf(t, residenceStatusGroups, (value) => `cases.residenceStatus.${value}`),
  sizeClass: choicesOf(t, placeSizes, (value) =>
    isSizeClass(value) ? `terms.sizeClass.${value}` : `cases.placeSize.${value}`,
  ),
});
