const variable = /^Variable "\$(\w+)" got invalid value /;
/** What graphql-js says at the end of such a message that names the contract only. */
const reasons = [
  /Field "\w+" of required type "[\w![\]]+" was not provided\.$/,
  /Field "\w+" is not defined by type "\w+"\.$/,
  /Expected non-nullable type "[\w![\]]+" not to be null\.$/,
  /Expected type "\w+" to be an object\.$/,
];

/**
 * The same message without what was sent: graphql-js quotes a variable's whole value, and that may be somebody's story.
 * Which variable it was and which rule of the contract it broke is still said.
 */
export function withoutValues(message: string): string {
  const [, name] = variable.exec(message) ?? [];
  if (name === undefined) return message;

  const reason = reasons.map((one) => one.exec(message)?.[0]).find((found) => found !== undefined);
  return `Variable "$${name}" got an invalid value${reason ? `: ${reason}` : '.'}`;
}
