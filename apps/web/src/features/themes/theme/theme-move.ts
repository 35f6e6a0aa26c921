/** What one can do with a theme, as the rights table names it after `theme:`. */
export type ThemeMove = 'reword' | 'prioritise' | 'store' | 'postpone' | 'merge' | 'split' | 'drop';
