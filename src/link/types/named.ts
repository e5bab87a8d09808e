import { Node, type Type } from 'ts-morph'
import type { TypedField, TypedValue } from '../../types/index.js'

/** What the run itself has observed of records, for where the package that would give their type is not installed. */
export interface Records {
  /** The fields of a declaration of a file: a schema that checks, a table, a type. */
  declared(file: string, owner: string): readonly TypedField[] | undefined
  /** The fields of the one table of that name. */
  kept(record: string): readonly TypedField[] | undefined
}

/** `z.infer<typeof schema>` as libraries call it. */
const inferring = /(^|\.)(infer|input|output|Infer\w*|Static|TypeOf|InferType|InferOutput|InferInput|InferSelectModel|InferInsertModel)$/
/** Packages that a schema of the project generates types into. */
const generated = /@prisma\/client|generated|prisma|@\/types|database/i
/** Calls that give a record, or a list of them, as it is kept. */
const finders = /^(find|findMany|findUnique|findUniqueOrThrow|findFirst|findFirstOrThrow|findOne|findOneBy|findOneOrFail|findById|findByPk|findAll|create|update|upsert|delete|save)$/
const narrowing = /^(select|attributes|projection|columns|fields|omit)$/

/**
 * What a value holds whose type no checker can tell, by what is written of it: the type it is annotated with, the schema that type is
 * inferred from, or the table it is read from.
 */
export function namedBehind(value: Node, records: Records, pathOf: (node: Node) => string, depth = 0): TypedValue | undefined {
  if (depth > 6) return undefined
  const again = (node: Node | undefined): TypedValue | undefined => node && namedBehind(node, records, pathOf, depth + 1)
  if (Node.isAwaitExpression(value) || Node.isParenthesizedExpression(value) || Node.isNonNullExpression(value)) return again(value.getExpression())
  if (Node.isAsExpression(value) || Node.isSatisfiesExpression(value)) return ofType(value.getTypeNode(), records, pathOf, depth) ?? again(value.getExpression())
  if (Node.isBinaryExpression(value)) return again(value.getLeft())
  if (Node.isCallExpression(value)) return ofFinder(value, records)
  if (!Node.isIdentifier(value)) return undefined
  for (const declaration of value.getSymbol()?.getDeclarations() ?? []) {
    const type = Node.isParameterDeclaration(declaration) || Node.isVariableDeclaration(declaration) ? declaration.getTypeNode() : undefined
    const found = ofType(type, records, pathOf, depth) ?? (Node.isVariableDeclaration(declaration) ? again(declaration.getInitializer()) : undefined)
    if (found) return found
  }
  return undefined
}

function ofType(type: Node | undefined, records: Records, pathOf: (node: Node) => string, depth: number): TypedValue | undefined {
  if (type === undefined || depth > 6) return undefined
  if (Node.isArrayTypeNode(type)) return ofType(type.getElementTypeNode(), records, pathOf, depth + 1)
  if (Node.isUnionTypeNode(type)) return type.getTypeNodes().map(one => ofType(one, records, pathOf, depth + 1)).find(one => one !== undefined)
  if (!Node.isTypeReference(type)) return undefined
  const name = type.getTypeName()
  const [argument] = type.getTypeArguments()
  if (inferring.test(name.getText()) && Node.isTypeQuery(argument)) {
    const schema = argument.getExprName()
    const file = fileOf(schema, pathOf)
    const fields = file === undefined ? undefined : records.declared(file, schema.getText().split('.').at(-1) as string)
    return fields && { fields: [...fields] }
  }
  if (/^(Promise|Array|ReadonlyArray|Readonly|NonNullable)$/.test(name.getText())) return ofType(argument, records, pathOf, depth + 1)
  const symbol = name.getSymbol()
  // of an imported name the type it stands for, and the import, since what it leads to may not be installed
  for (const declaration of [...symbol?.getAliasedSymbol()?.getDeclarations() ?? [], ...symbol?.getDeclarations() ?? []]) {
    if (Node.isTypeAliasDeclaration(declaration)) {
      const found = ofType(declaration.getTypeNode(), records, pathOf, depth + 1)
      if (found) return { name: name.getText(), ...found }
    }
    if (Node.isImportSpecifier(declaration) && generated.test(declaration.getImportDeclaration().getModuleSpecifierValue())) {
      const fields = records.kept(declaration.getName())
      if (fields) return { name: declaration.getName(), fields: [...fields] }
    }
  }
  return undefined
}

/** The file that a name comes from, through its import. */
function fileOf(name: Node, pathOf: (node: Node) => string): string | undefined {
  const symbol = name.getSymbol()
  const declaration = (symbol?.getAliasedSymbol() ?? symbol)?.getDeclarations()[0]
  return declaration && !Node.isImportSpecifier(declaration) ? pathOf(declaration) : undefined
}

/** `prisma.user.findUnique(…)`, `User.findOne(…)`, `userRepository.findOneBy(…)`, unless it names the fields it wants. */
function ofFinder(call: Node, records: Records): TypedValue | undefined {
  if (!Node.isCallExpression(call)) return undefined
  const callee = call.getExpression()
  if (!Node.isPropertyAccessExpression(callee) || !finders.test(callee.getName())) return undefined
  const narrowed = call.getArguments().some(one => Node.isObjectLiteralExpression(one)
    && one.getProperties().some(property => Node.isPropertyAssignment(property) && narrowing.test(property.getName())))
  const holder = callee.getExpression()
  const name = (Node.isPropertyAccessExpression(holder) ? holder.getName() : Node.isIdentifier(holder) ? holder.getText() : '').replace(/(Repository|Repo|Model|Collection)$/, '')
  if (narrowed || name === '') return undefined
  const record = name.charAt(0).toUpperCase() + name.slice(1)
  const fields = records.kept(record)
  return fields && { name: record, fields: [...fields] }
}

/** Whether a checker knows nothing of a type. */
export const isUntold = (type: Type): boolean => type.isAny() || type.isUnknown()
