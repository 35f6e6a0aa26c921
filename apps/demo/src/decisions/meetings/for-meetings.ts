import type { DemoPeople } from '../../people/load-people.js';
import type { DemoPapers } from '../papers/load-papers.js';

/** What the meetings are held with. */
export type ForMeetings = { readonly people: DemoPeople; readonly papers: DemoPapers };

export const usualPlace = 'Kreishaus Lünkirchen, Raum 2.04, und als Videokonferenz';
