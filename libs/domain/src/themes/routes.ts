import { Repository } from '../kernel/repository.js';
import type { Route } from './route.js';
import type { RouteId } from './theme.js';

export abstract class Routes extends Repository<Route, RouteId> {}
