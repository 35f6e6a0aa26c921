import { Repository } from '../kernel/repository.js';
import type { PrevalenceSurvey, PrevalenceSurveyId } from './prevalence-survey.js';

export abstract class PrevalenceSurveys extends Repository<PrevalenceSurvey, PrevalenceSurveyId> {}
