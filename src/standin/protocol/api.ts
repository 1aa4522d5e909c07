import { ExcelProblem } from "../model/problem";

/** Arguments of a call, with object references already resolved to API objects. */
export type Args = readonly unknown[];

export interface Property<T> {
  readonly get: (self: T) => unknown;
  /** Absent: read-only. */
  readonly set?: (self: T, value: unknown) => void;
}

/**
 * One of Excel's object types over something of the model. Names are as in the documentation, camelCase.
 * A method `getX` also answers as `getXOrNullObject`.
 */
export interface ApiType<T> {
  /** As "Range". */
  readonly name: string;
  /** What the client may address the object by; `_Id` is for types whose id is not a property. */
  readonly identity?: (self: T) => { readonly Id: string | number } | { readonly _Id: string | number };
  /** The client keeps references to it between requests. */
  readonly kept?: true;
  readonly properties: Readonly<Record<string, Property<T>>>;
  readonly links?: Readonly<Record<string, (self: T) => ApiObject>>;
  readonly methods?: Readonly<Record<string, (self: T, args: Args) => unknown>>;
  /** What a collection holds. */
  readonly items?: (self: T) => ApiObject[];
}

/** An API object: a type bound to what it stands for. */
export interface ApiObject {
  readonly typeName: string;
  readonly self: unknown;
  readonly kept: boolean;
  readonly isCollection: boolean;
  readonly scalars: readonly string[];
  identity(): Record<string, string | number>;
  hasLink(name: string): boolean;
  get(name: string): unknown;
  set(name: string, value: unknown): void;
  /** Null where a link `xOrNullObject` has nothing. */
  link(name: string): ApiObject | null;
  call(name: string, args: Args): unknown;
  items(): ApiObject[];
}

/** The member is none that the stand-in knows. */
export function unknownMember(typeName: string, member: string): ExcelProblem {
  return new ExcelProblem("ApiNotFound", `${typeName}.${member} is not known to the stand-in.`);
}

/** Binds a type to what it stands for. */
export function bind<T>(type: ApiType<T>, self: T): ApiObject {
  const member = <M>(members: Readonly<Record<string, M>> | undefined, name: string): M => {
    if (members && Object.hasOwn(members, name)) return members[name] as M;
    throw unknownMember(type.name, name);
  };
  return {
    typeName: type.name,
    self,
    kept: type.kept ?? false,
    isCollection: type.items !== undefined,
    scalars: scalarsOf(type),
    identity: () => ({ ...type.identity?.(self) }),
    hasLink: (name) =>
      Object.hasOwn(type.links ?? {}, name) || Object.hasOwn(type.links ?? {}, plainName(name)),
    get: (name) => member(type.properties, name).get(self),
    set: (name, value) => {
      const { set } = member(type.properties, name);
      if (!set) throw new ExcelProblem("InvalidOperation", `${type.name}.${name} is read-only.`);
      set(self, value);
    },
    link: (name) => {
      if (Object.hasOwn(type.links ?? {}, name)) return member(type.links, name)(self);
      const plain = plainName(name);
      if (plain === "") throw unknownMember(type.name, name);
      return orNull(() => member(type.links, plain)(self));
    },
    call: (name, args) => call(type, self, name, args),
    items: () => type.items?.(self) ?? [],
  };
}

const scalarNames = new WeakMap<object, readonly string[]>();

function scalarsOf(type: { readonly properties: object }): readonly string[] {
  const known = scalarNames.get(type);
  if (known) return known;
  const names = Object.keys(type.properties);
  scalarNames.set(type, names);
  return names;
}

const OR_NULL = "OrNullObject";

/** `x` of `xOrNullObject`; "" of any other name. */
const plainName = (name: string): string => (name.endsWith(OR_NULL) ? name.slice(0, -OR_NULL.length) : "");

/** Calls a method; `…OrNullObject` gives null where the plain one finds nothing. */
function call<T>(type: ApiType<T>, self: T, name: string, args: Args): unknown {
  const methods = type.methods ?? {};
  if (Object.hasOwn(methods, name)) return methods[name]?.(self, args);
  const plain = plainName(name);
  if (!Object.hasOwn(methods, plain)) throw unknownMember(type.name, name);
  return orNull(() => methods[plain]?.(self, args));
}

function orNull<T>(find: () => T): T | null {
  try {
    return find();
  } catch (problem) {
    if (problem instanceof ExcelProblem && problem.code === "ItemNotFound") return null;
    throw problem;
  }
}

/** The thing behind an API object of this type; undefined where the value is another. */
export function selfOf<T>(type: ApiType<T>, value: unknown): T | undefined {
  return isApiObject(value) && value.typeName === type.name ? (value.self as T) : undefined;
}

/** Whether a value is an API object and not plain data. */
export function isApiObject(value: unknown): value is ApiObject {
  return typeof value === "object" && value !== null && "typeName" in value && "self" in value;
}
