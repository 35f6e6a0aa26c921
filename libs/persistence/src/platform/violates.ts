/** Whether the database refused because of this constraint or unique index. */
export function violates(problem: unknown, constraint: string): boolean {
  const driver = (problem as { readonly driverError?: { readonly constraint?: string } } | null)?.driverError;
  return driver?.constraint === constraint;
}
