import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import {
  buildSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLOutputType,
} from 'graphql';

export type Operation = GraphQLField<unknown, unknown>;

/** Every operation there is comes from the schema, so that a new one cannot be forgotten. */
const schema = buildSchema(
  readFileSync(fileURLToPath(new URL('../../libs/contract/schema.graphql', import.meta.url)), 'utf8'),
);

export const operationsOf = (type: 'Query' | 'Mutation' | 'Subscription'): readonly Operation[] => {
  const root = schema.getType(type);
  return isObjectType(root) ? Object.values(root.getFields()) : [];
};

/** What operations answer; none of the operations themselves. */
export const objectTypes = (): readonly GraphQLObjectType[] =>
  Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter(({ name }) => !name.startsWith('__') && !['Query', 'Mutation', 'Subscription'].includes(name));

/** Says what an input's field is to be; `undefined` leaves it to its type. `of`: the input type that has the field. */
export type Choose = (field: string, of: string) => unknown;

/** Some value of a type, plausible where the type alone says what is. */
export function valueFor(type: GraphQLInputType, id: string, choose: Choose = () => undefined): unknown {
  if (isNonNullType(type)) return valueFor(type.ofType, id, choose);
  if (isListType(type)) return [valueFor(type.ofType, id, choose)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type))
    return Object.fromEntries(
      Object.values(type.getFields()).map((field) => {
        const chosen = choose(field.name, type.name);
        return [field.name, chosen === undefined ? valueFor(field.type, id, choose) : chosen];
      }),
    );
  return String(type) === 'ID' ? id : (samples[String(type)] ?? 'Probe');
}

const samples: Readonly<Record<string, unknown>> = {
  Int: 1,
  Float: 0.5,
  Boolean: true,
  DateTime: '2027-01-04T09:00:00Z',
  CivilDate: '2027-01-04',
  String: 'Probe',
};

/** One operation as it is sent: its arguments are variables. */
export function operationText(kind: 'query' | 'mutation', field: Operation, selected: string): string {
  const declared = field.args.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ');
  const passed = field.args.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  return `${kind} ${declared ? `(${declared})` : ''} { ${field.name}${passed ? `(${passed})` : ''} ${selected} }`;
}

export const variableOf = ({ name }: Operation, arg: GraphQLArgument): string => `${name}_${arg.name}`;

/** Several mutations one after the other, of whose answers only the refusals are asked. */
export function mutationText(operations: readonly Operation[]): string {
  const passed = (operation: Operation) => {
    const args = operation.args.map((arg) => `${arg.name}: $${variableOf(operation, arg)}`).join(', ');
    return `${operation.name}${args ? `(${args})` : ''} ${onlyRefusals(operation.type)}`;
  };
  const declared = operations.flatMap((operation) =>
    operation.args.map((arg) => `$${variableOf(operation, arg)}: ${String(arg.type)}`),
  );
  return `mutation ${declared.length ? `(${declared.join(', ')})` : ''} { ${operations.map(passed).join(' ')} }`;
}

/** Scalars of a type, and of what it points at, three steps deep. */
function selection(type: GraphQLOutputType, depth = 3): string {
  const named = getNamedType(type);
  if (isUnionType(named))
    return `{ __typename ${named
      .getTypes()
      .map(
        (member) =>
          `... on ${member.name} ${member.name === 'Refusal' ? '{ code message }' : selection(member, depth)}`,
      )
      .join(' ')} }`;
  if (!isObjectType(named)) return '';
  const fields = Object.values(named.getFields()).flatMap((field) => {
    const inner = getNamedType(field.type);
    if (!isObjectType(inner) && !isUnionType(inner)) return [field.name];
    return depth > 1 && field.args.length === 0 ? [`${field.name} ${selection(field.type, depth - 1)}`] : [];
  });
  return `{ __typename ${fields.join(' ')} }`;
}

const mostTokens = 1900;

/** As deep as the endpoint lets a query be long. */
export function deepest(type: GraphQLOutputType): string {
  const [deep, flat] = [selection(type), selection(type, 2)];
  return deep.split(/\s+|(?=\.\.\.)/).length > mostTokens ? flat : deep;
}

/** Whether it was refused, and nothing more. */
export const onlyRefusals = (type: GraphQLOutputType): string => {
  const named = getNamedType(type);
  if (isUnionType(named))
    return named.getTypes().some(({ name }) => name === 'Refusal')
      ? '{ __typename ... on Refusal { code field } }'
      : '{ __typename }';
  return isObjectType(named) ? '{ __typename }' : '';
};
