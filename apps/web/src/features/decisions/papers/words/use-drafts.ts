import { useMe } from '../../../people/me-context.js';

/** Whether this person begins papers: coordination, head, and who chairs a Lenkungsgruppe. */
export function useDrafts(): boolean {
  const { roles, memberships } = useMe();
  return (
    roles.some((role) => role === 'coordinator' || role === 'head') ||
    memberships.some(({ kind, chairs }) => kind === 'steeringGroup' && chairs)
  );
}
