import type { RouteObject } from 'react-router';

import { pageOf } from '#shared/places/page-of.js';

const own = ['meetings', 'papers', 'terms'] as const;
const planning = [...own, 'reconstruction'] as const;

/** Meetings, and what was resolved in them. */
export const meetingRoutes: RouteObject[] = [
  {
    path: 'lenkungsgruppe/sitzungen',
    lazy: pageOf(async () => (await import('./list/meetings-page.js')).MeetingsPage, ...own),
  },
  {
    path: 'lenkungsgruppe/sitzungen/neu',
    lazy: pageOf(async () => (await import('./planning/plan-page.js')).NewMeetingPage, ...planning),
  },
  {
    path: 'lenkungsgruppe/sitzungen/:id',
    lazy: pageOf(async () => (await import('./meeting-page.js')).MeetingPage, ...own),
  },
  {
    path: 'lenkungsgruppe/sitzungen/:id/planen',
    lazy: pageOf(async () => (await import('./planning/plan-page.js')).ChangeMeetingPage, ...planning),
  },
  {
    path: 'lenkungsgruppe/beschluesse',
    lazy: pageOf(async () => (await import('./resolutions/resolutions-page.js')).ResolutionsPage, ...own),
  },
];
