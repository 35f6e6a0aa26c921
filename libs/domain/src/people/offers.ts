import { Repository } from '../kernel/repository.js';
import type { Offer, OfferId } from './offer.js';

export abstract class Offers extends Repository<Offer, OfferId> {}
