import ts from 'typescript';
import {IMPURE_GLOBALS, roomOf, whyNot} from '../../eslint.rooms.mjs';

type How = 'static' | 'type' | 'dynamic';

interface Import {
  readonly specifier: string;
  readonly how: How;
}

const isTypeOnly = (node: ts.ImportDeclaration | ts.ExportDeclaration): boolean =>
  ts.isExportDeclaration(node)
    ? node.isTypeOnly
    : node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;

/** What a node imports: `import … from`, `export … from`, `import()` and the type `import('…')`. */
function importOf(node: ts.Node): Import | undefined {
  const isStatic = ts.isImportDeclaration(node) || ts.isExportDeclaration(node);
  if (isStatic && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier))
    return {specifier: node.moduleSpecifier.text, how: isTypeOnly(node) ? 'type' : 'static'};
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
    return {specifier: node.argument.literal.getText().slice(1, -1), how: 'type'};
  if (!ts.isCallExpression(node) || node.expression.kind !== ts.SyntaxKind.ImportKeyword) return;
  const [argument] = node.arguments;
  // A specifier that is not a literal cannot be checked, so it names no room that may be imported.
  const specifier = argument && ts.isStringLiteralLike(argument) ? argument.text : './?computed';
  return {specifier, how: 'dynamic'};
}

/** Names that the file gives a meaning of its own; the lint rule, which knows scopes, watches over those. */
function ownNames(source: ts.SourceFile): Set<string> {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    const declares =
      ts.isVariableDeclaration(node) || ts.isParameter(node) || ts.isBindingElement(node);
    if (declares && ts.isIdentifier(node.name)) names.add(node.name.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return names;
}

/** Whether a name is used as a value, not as a property, a key or in a type. */
function isValue(node: ts.Identifier): boolean {
  const {parent} = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node;
  const inType = ts.isTypeNode(parent) || ts.isTypeElement(parent) || ts.isQualifiedName(parent);
  return !inType && !ts.isTypeParameterDeclaration(parent);
}

const isDate = (node: ts.Node): boolean => ts.isIdentifier(node) && node.text === 'Date';

/** Why a node reads the clock, the page or the network; nothing where it does not. */
function impurityOf(node: ts.Node, own: ReadonlySet<string>): string | undefined {
  if (ts.isNewExpression(node) && isDate(node.expression) && !node.arguments?.length)
    return 'new Date() reads the clock';
  if (ts.isCallExpression(node) && isDate(node.expression)) return 'Date() reads the clock';
  if (ts.isPropertyAccessExpression(node) && isDate(node.expression) && node.name.text === 'now')
    return 'Date.now reads the clock';
  if (!ts.isIdentifier(node) || own.has(node.text) || !isValue(node)) return undefined;
  if (IMPURE_GLOBALS.includes(node.text)) return `${node.text} is not for a pure room`;
  return undefined;
}

/**
 * Every breach of the walls in one file of src: what it may not import (`import()` too) and, in a pure room, what it
 * may not touch. `file` is named from src.
 */
export function faultsIn(file: string, text: string): string[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const pure = roomOf(file)?.pure === true;
  const elementClass = file.startsWith('elements/');
  const own = ownNames(source);
  const faults: string[] = [];
  const visit = (node: ts.Node): void => {
    const found = importOf(node);
    const wall = found && whyNot(file, found.specifier, found.how);
    if (wall) faults.push(`${file}: ${found.how} import of '${found.specifier}': ${wall}`);
    const impurity = pure ? impurityOf(node, own) : undefined;
    if (impurity) faults.push(`${file}: ${impurity}`);
    if (elementClass && ts.isCallExpression(node) && node.expression.getText() === 'fetch')
      faults.push(`${file}: an element does not fetch`);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return faults;
}
