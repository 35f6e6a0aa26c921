import { getNamedType, isUnionType, type GraphQLSchema } from 'graphql';

/**
 * The moves of a schema, as the web asks for them: every mutation that takes an `input` and answers with a thing or a
 * refusal, and the type names of input and thing. In the order of their names, as the text of a module.
 */
export function printMoves(schema: GraphQLSchema): string {
  const moves = Object.values(schema.getMutationType()?.getFields() ?? {}).flatMap(({ name, args, type }) => {
    const input = args.find((arg) => arg.name === 'input');
    const union = getNamedType(type);
    if (!input || !isUnionType(union)) return [];
    const thing = union.getTypes().find((one) => one.name !== 'Refusal');
    return thing ? [{ name, input: getNamedType(input.type).name, thing: thing.name }] : [];
  });
  return [
    '/** Every mutation that answers with a thing or a refusal, and the type of its input. Printed from the schema. */',
    'export const moves = {',
    ...moves.map(({ name, input }) => `  ${name}: '${input}',`),
    '} as const;',
    'export type MoveName = keyof typeof moves;',
    '',
    '/** The type of the thing that each answers with. */',
    'export type ThingOf = {',
    ...moves.map(({ name, thing }) => `  readonly ${name}: '${thing}';`),
    '};',
    '',
  ].join('\n');
}
