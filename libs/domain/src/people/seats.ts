import { Repository } from '../kernel/repository.js';
import type { Seat, SeatId } from './seat.js';

export abstract class Seats extends Repository<Seat, SeatId> {}
