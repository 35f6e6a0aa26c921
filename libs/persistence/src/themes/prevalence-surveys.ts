import type { PrevalenceSurvey, PrevalenceSurveyId } from '@systemblick/domain/themes/prevalence-survey';

import { AggregateStore } from '../platform/aggregate-store.js';
import type { Tenant } from '../platform/tenant.js';
import type { Addressee } from './survey.mapping.js';
import { surveyMapping } from './survey.mapping.js';
import type { PrevalenceSurveyRow } from './theme.rows.js';

/** Where prevalence surveys are kept. */
export class PrevalenceSurveys extends AggregateStore<
  PrevalenceSurvey,
  PrevalenceSurveyId,
  PrevalenceSurveyRow,
  readonly Addressee[]
> {
  constructor(tenant: Tenant) {
    super(tenant, surveyMapping);
  }
}
