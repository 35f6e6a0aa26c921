/** An object of a GraphQL type with all of its fields: one that is forgotten or too many does not compile. */
export const as = <Type extends object>(type: new () => Type, fields: Type): Type => Object.assign(new type(), fields);
