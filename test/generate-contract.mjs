/**
 * Writes `src/model/contract.generated.ts` from the feed contract's JSON Schema, the single source of truth
 * (`npm run generate`). A contract test fails when the committed file is not what this would write.
 */
import {readFile, writeFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {compile} from 'json-schema-to-typescript';
import {format, resolveConfig} from 'prettier';
import ts from 'typescript';

const schemaFile = new URL('../src/model/advocacy-feed-1.0.schema.json', import.meta.url);
export const typesFile = new URL('../src/model/contract.generated.ts', import.meta.url);

/** Names that would hide the DOM's or say too little once outside the schema. */
const renamed = new Map([
  ['AdvocacyFeed10', 'FeedData'],
  ['Event', 'EventData'],
  ['Training', 'TrainingData'],
  ['Series', 'SeriesData'],
  ['Location', 'LocationData'],
  ['Place', 'PlaceData'],
  ['PersonRecord', 'PersonData'],
  ['Request', 'TrainingRequest'],
  ['Text', 'TextLines'],
]);

const banner =
  '// Generated from advocacy-feed-1.0.schema.json by `npm run generate`. Do not edit: change the schema.';

const {factory} = ts;
const readonly = factory.createModifier(ts.SyntaxKind.ReadonlyKeyword);

/** `{}`: what the compiler makes of a schema that only says which members must be there. */
const isEmptyLiteral = (node) => ts.isTypeLiteralNode(node) && node.members.length === 0;

/** An index signature would let every misspelling compile; `x-…` members are unknown to readers anyway. */
const isNamed = (member) => !ts.isIndexSignatureDeclaration(member);

/** Rewrites one file: readonly throughout, no index signatures, no empty helper types, our names. */
const tidy = (context) => (file) => {
  const empty = new Set(
    file.statements
      .filter(
        (statement) =>
          ts.isTypeAliasDeclaration(statement) &&
          ts.isTypeLiteralNode(statement.type) &&
          !statement.type.members.some(isNamed),
      )
      .map(({name}) => name.text),
  );
  const isEmptyReference = (node) =>
    ts.isTypeReferenceNode(node) && ts.isIdentifier(node.typeName) && empty.has(node.typeName.text);

  const visit = (node) => {
    if (ts.isTypeAliasDeclaration(node) && empty.has(node.name.text)) return undefined;
    node = ts.visitEachChild(node, visit, context);
    if (ts.isInterfaceDeclaration(node)) {
      const {modifiers, name, typeParameters, heritageClauses, members} = node;
      return factory.updateInterfaceDeclaration(
        node,
        modifiers,
        name,
        typeParameters,
        heritageClauses,
        members.filter(isNamed),
      );
    }
    if (ts.isTypeLiteralNode(node)) {
      return factory.updateTypeLiteralNode(
        node,
        factory.createNodeArray(node.members.filter(isNamed)),
      );
    }
    if (ts.isPropertySignature(node)) {
      const {name, questionToken, type} = node;
      return factory.updatePropertySignature(node, [readonly], name, questionToken, type);
    }
    if (ts.isArrayTypeNode(node)) {
      return factory.createTypeOperatorNode(ts.SyntaxKind.ReadonlyKeyword, node);
    }
    if (ts.isIntersectionTypeNode(node)) {
      const types = node.types.filter((type) => !isEmptyReference(type) && !isEmptyLiteral(type));
      return types.length === 1 ? types[0] : factory.createIntersectionTypeNode(types);
    }
    if (ts.isIdentifier(node) && renamed.has(node.text)) {
      return factory.createIdentifier(renamed.get(node.text));
    }
    return node;
  };
  return ts.visitNode(file, visit);
};

/** The text of the types file. */
export async function generateContract() {
  const schema = JSON.parse(await readFile(schemaFile, 'utf8'));
  const text = await compile(schema, 'feed', {
    additionalProperties: false,
    unknownAny: true,
    bannerComment: '',
    format: false,
  });
  const file = ts.createSourceFile('contract.ts', text, ts.ScriptTarget.ES2022, true);
  const {transformed} = ts.transform(file, [tidy]);
  const printed = ts.createPrinter().printFile(transformed[0]);
  const path = fileURLToPath(typesFile);
  return format(`${banner}\n\n${printed}`, {...(await resolveConfig(path)), filepath: path});
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await writeFile(typesFile, await generateContract());
}
