import { Repository } from '../kernel/repository.js';
import type { GenerativeTheme, GenerativeThemeId } from './theme.js';

export abstract class GenerativeThemes extends Repository<GenerativeTheme, GenerativeThemeId> {}
