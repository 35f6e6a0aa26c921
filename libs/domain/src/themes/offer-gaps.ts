import { Repository } from '../kernel/repository.js';
import type { OfferGap, OfferGapId } from './offer-gap.js';

export abstract class OfferGaps extends Repository<OfferGap, OfferGapId> {}
