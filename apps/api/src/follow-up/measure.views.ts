import type { Resolution } from '@systemblick/domain/decisions/meetings/resolution';
import { isOverdue, type Measure } from '@systemblick/domain/follow-up/measure';

import { as } from '../platform/graphql/as.js';
import { MeasureOriginType, MeasureType } from './measure.types.js';

export const measureActions = [
  'measure:accept',
  'measure:decline',
  'measure:plan',
  'measure:askAgain',
  'measure:begin',
  'measure:report',
  'measure:noteReading',
  'measure:withdrawReading',
  'measure:finish',
  'measure:verify',
  'measure:takeUpAgain',
  'measure:cancel',
] as const;

export const toMeasureType = (measure: Measure, now: Date): MeasureType => {
  const { municipalityId: _tenant, pointNumber: _point, ...shown } = measure;
  return as(MeasureType, { ...shown, overdue: isOverdue(measure, now) });
};

export const toOrigin = ({ id, paperId, pointNumber, wording, outcome, resolvedAt }: Resolution): MeasureOriginType =>
  as(MeasureOriginType, { resolutionId: id, paperId, pointNumber, wording, outcome, resolvedAt });
