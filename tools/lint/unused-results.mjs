import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';

import ts from 'typescript';

import { root } from '../start/prepare.mjs';

/**
 * Statements that drop a `Result` (or a promise or list of them): a rule may have said no, and nobody hears it. Answers
 * `file:line` of each.
 */
export function unusedResults(configPath, only = () => true) {
  const { config } = ts.readConfigFile(configPath, ts.sys.readFile);
  const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, join(configPath, '..'));
  const program = ts.createProgram(fileNames.filter(only), { ...options, noEmit: true });
  const checker = program.getTypeChecker();
  const found = [];

  for (const source of program.getSourceFiles()) {
    if (source.isDeclarationFile || source.fileName.includes('/node_modules/') || !only(source.fileName)) continue;
    const visit = (node) => {
      if (
        ts.isExpressionStatement(node) &&
        !isAssignment(node.expression) &&
        holdsResult(checker, checker.getTypeAtLocation(node.expression))
      )
        found.push(
          `${relative(root, source.fileName)}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`,
        );
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return found;
}

const isAssignment = (node) =>
  ts.isBinaryExpression(node) &&
  node.operatorToken.kind >= ts.SyntaxKind.FirstAssignment &&
  node.operatorToken.kind <= ts.SyntaxKind.LastAssignment;

/** Whether a value of this type may be a refusal: itself, awaited, or among others in a list. */
function holdsResult(checker, type, depth = 0) {
  if (depth > 3 || type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Never)) return false;
  const awaited = checker.getAwaitedType(type) ?? type;
  if (awaited.isUnion()) return awaited.types.some((one) => holdsResult(checker, one, depth + 1));
  if (checker.isArrayType(awaited) || checker.isTupleType(awaited))
    return checker.getTypeArguments(awaited).some((one) => holdsResult(checker, one, depth + 1));
  const ok = awaited.getProperty('ok');
  return (
    ok !== undefined && (awaited.getProperty('refusal') !== undefined || awaited.getProperty('value') !== undefined)
  );
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const found = ['apps/api', 'apps/demo'].flatMap((app) =>
    unusedResults(join(root, app, 'tsconfig.json'), (name) => !name.includes('/dist/')),
  );
  for (const place of found)
    console.error(`${place} drops a result: handle it, or say with stepDone that it cannot refuse.`);
  process.exitCode = found.length > 0 ? 1 : 0;
}
