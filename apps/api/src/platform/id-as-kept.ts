/** Every way of writing a UUID that PostgreSQL reads: capitals, braces, hyphens after any four digits, or none. */
const uuid = /^(?:[0-9a-f]{4}-?){7}[0-9a-f]{4}$/;
const groups = /^(.{8})(.{4})(.{4})(.{4})(.{12})$/;

/** An id as the database keeps and compares it (RFC 9562, 4): the same id is then the same text. What is none stays as it is. */
export function idAsKept(id: string): string {
  const bare = (id.startsWith('{') && id.endsWith('}') ? id.slice(1, -1) : id).toLowerCase();
  return uuid.test(bare) ? bare.replaceAll('-', '').replace(groups, '$1-$2-$3-$4-$5') : id;
}
