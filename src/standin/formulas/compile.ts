import type {
  AstExpression,
  BinaryExpression,
  CallExpression,
  ReferenceIdentifier,
  UnaryExpression,
} from "@borgar/fx/xlsx";
import type { ErrorCode, SheetData } from "../model/data";
import { functions } from "./functions/table";
import { implicitIntersection, joinReferences, singleResult } from "./references";
import type { Argument, Call, FunctionEntry } from "./kinds";
import { binaryOperator, unaryOperator } from "./operators";
import { hull } from "./ranges";
import {
  nameMeaning,
  a1Resolver,
  structuredResolver,
  type Book,
  type Position,
  type Resolver,
} from "./resolve";
import { functionName, parseFormula } from "./syntax";
import { errorOf, isError, matrixOf, type Range, type Scalar, type Value } from "./values";

type Closure = (call: Call) => Value;

/** A formula made ready for a sheet; used by every cell of the sheet with the same formula. */
export interface Compiled {
  /** Its value in the cell that `call` says; a reference to a blank cell gives 0. */
  readonly evaluate: (call: Call) => Scalar;
  /** The cells that it depends on. */
  readonly references: readonly Resolver[];
  /** It is calculated every time. */
  readonly volatile: boolean;
  /** It has a SUBTOTAL, so that other subtotals leave it out. */
  readonly subtotal: boolean;
}

interface Scope {
  readonly book: Book;
  readonly sheet: SheetData;
  readonly references: Resolver[];
  readonly traits: { volatile: boolean; subtotal: boolean };
  /** Names being unfolded, so that one which means itself ends. */
  readonly names: readonly string[];
}

const known = new Set<string>([
  "#REF!",
  "#N/A",
  "#NAME?",
  "#VALUE!",
  "#DIV/0!",
  "#NUM!",
  "#NULL!",
  "#SPILL!",
  "#CALC!",
]);

function errorLiteral(text: string): Scalar {
  return errorOf(known.has(text) ? (text as ErrorCode) : "#NAME?");
}

function reference(resolve: Resolver, scope: Scope): Closure {
  scope.references.push(resolve);
  return resolve;
}

function name(text: string, scope: Scope): Closure {
  const meaning = nameMeaning(scope.book, scope.sheet, text);
  if (!meaning || scope.names.includes(text)) return () => errorOf("#NAME?");
  if (meaning.kind === "reference") return reference(meaning.resolve, scope);
  const tree = parseFormula(meaning.formula);
  return tree ? expression(tree, { ...scope, names: [...scope.names, text] }) : () => errorOf("#NAME?");
}

function identifier(node: ReferenceIdentifier, scope: Scope): Closure {
  if (node.kind === "name") return name(node.value, scope);
  if (node.kind === "table") return reference(structuredResolver(scope.book, node.value), scope);
  return reference(a1Resolver(scope.book, scope.sheet, node.value), scope);
}

/** What lies between two computed ends is not known before: depend on the rectangle around all in them. */
function around(references: readonly Resolver[]): Resolver {
  return (at: Position) => {
    let joined: Range | null = null;
    for (const resolve of references) {
      const range = resolve(at);
      if (!isError(range)) joined = joined ? hull(joined, range) : range;
    }
    return joined ?? errorOf("#REF!");
  };
}

function binary(node: BinaryExpression, scope: Scope): Closure {
  const inner: Scope = { ...scope, references: [] };
  const [left, right] = node.arguments.map((side) => expression(side, inner));
  if (!left || !right) return () => errorOf("#NAME?");
  scope.references.push(...inner.references);
  const run = binaryOperator(node.operator);
  if (run) return (call) => run(left(call), right(call));
  if (node.operator === ":") scope.references.push(around(inner.references));
  return (call) => joinReferences(node.operator, left(call), right(call));
}

function unary(node: UnaryExpression, scope: Scope): Closure {
  const [operand] = node.arguments.map((side) => expression(side, scope));
  if (!operand) return () => errorOf("#NAME?");
  if (node.operator === "@") return (call) => implicitIntersection(operand(call), call);
  const run = unaryOperator(node.operator);
  return run ? (call) => run(operand(call)) : () => errorOf("#REF!");
}

function call(node: CallExpression, scope: Scope): Closure {
  const called = node.callee.type === "Identifier" ? functionName(node.callee.name) : "";
  const entry: FunctionEntry | undefined = functions.get(called);
  if (!entry) return () => errorOf("#NAME?");
  if (entry.volatile) scope.traits.volatile = true;
  if (called === "SUBTOTAL") scope.traits.subtotal = true;
  const inner = entry.readsCells ? scope : { ...scope, references: [] };
  // The parser gives null for an argument left empty, though its types do not say so.
  const args = (node.arguments as (AstExpression | null)[]).map((argument) =>
    argument ? expression(argument, inner) : () => null,
  );
  return (at) =>
    entry.run(
      args.map(
        (argument): Argument =>
          () =>
            argument(at),
      ),
      at,
    );
}

function expression(node: AstExpression, scope: Scope): Closure {
  switch (node.type) {
    case "Literal":
      return () => node.value;
    case "ErrorLiteral":
      return () => errorLiteral(node.value);
    case "ReferenceIdentifier":
      return identifier(node, scope);
    case "UnaryExpression":
      return unary(node, scope);
    case "BinaryExpression":
      return binary(node, scope);
    case "CallExpression":
      return call(node, scope);
    case "ArrayExpression": {
      const rows = node.elements.map((row) => row.map((item) => expression(item, scope)));
      return (at) =>
        matrixOf(
          rows.length,
          rows[0]?.length ?? 0,
          rows.flat().map((item) => singleResult(item(at), at)),
        );
    }
    default:
      return () => errorOf("#NAME?");
  }
}

/**
 * Makes a formula ready to be calculated on a sheet. Names, tables and sheets are found
 * now: compile again where they change. What is no formula, or has unknown names, gives `#NAME?`.
 */
export function compileFormula(book: Book, sheet: SheetData, formula: string): Compiled {
  const tree = parseFormula(formula);
  const traits = { volatile: false, subtotal: false };
  const references: Resolver[] = [];
  const closure: Closure = tree
    ? expression(tree, { book, sheet, references, traits, names: [] })
    : () => errorOf("#NAME?");
  return { evaluate: (at) => singleResult(closure(at), at) ?? 0, references, ...traits };
}
