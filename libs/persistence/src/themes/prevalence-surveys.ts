import type { PrevalenceSurvey, PrevalenceSurveyId } from '@systemblick/domain/themes/prevalence-survey';
import { surveyMoves } from '@systemblick/domain/themes/survey-moves';

import { MovedStore } from '../platform/moved-store.js';
import type { Tenant } from '../platform/tenant.js';
import type { Addressee } from './survey.mapping.js';
import { surveyMapping } from './survey.mapping.js';
import type { PrevalenceSurveyRow } from './theme.rows.js';

/** Where prevalence surveys are kept and moved. */
export class PrevalenceSurveys extends MovedStore<
  PrevalenceSurvey,
  PrevalenceSurveyId,
  PrevalenceSurveyRow,
  typeof surveyMoves,
  readonly Addressee[]
> {
  constructor(tenant: Tenant) {
    super(tenant, surveyMapping, 'survey', surveyMoves, () => Promise.resolve(new Set()));
  }
}
