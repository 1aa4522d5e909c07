import { unknownMember } from "./api";
import type { ApiObject } from "./api";

/** What a client asks to load. */
export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

/** Finds out what the object is known by between requests. */
export type ReferenceOf = (object: ApiObject) => string | undefined;

const lower = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
const upper = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** The object's id and reference, as an Instantiate action answers them. */
export function identityOf(object: ApiObject, referenceOf: ReferenceOf): Record<string, unknown> {
  const reference = referenceOf(object);
  return { ...object.identity(), ...(reference === undefined ? {} : { _ReferenceId: reference }) };
}

/** The object's properties that were asked for, in the form that the client reads. */
export function query(object: ApiObject | null, info: QueryInfo, referenceOf: ReferenceOf): unknown {
  if (object === null) return null;
  const expanded = (info.Expand ?? []).map((path) => `${path}/*`);
  const select = info.Select?.length ? info.Select : ["*"];
  const paths = [...select, ...expanded].map((path) => path.trim()).filter((path) => path !== "");
  return queryObject(object, paths, info, referenceOf);
}

function queryObject(
  object: ApiObject,
  paths: readonly string[],
  info: QueryInfo,
  referenceOf: ReferenceOf,
): Record<string, unknown> {
  if (!object.isCollection) return queryMembers(object, paths, referenceOf);
  const own = paths.filter((path) => object.scalars.includes(lower(path)));
  const inner = paths.filter((path) => !own.includes(path)).map(withoutItems);
  const result = own.length > 0 ? queryMembers(object, own, referenceOf) : {};
  if (inner.length === 0) return result;
  const skip = info.Skip ?? 0;
  const items = object.items().slice(skip, info.Top === undefined ? undefined : skip + info.Top);
  result["_Items"] = items.map((item, index) => {
    const members = queryObject(item, inner, {}, referenceOf);
    const known = "Id" in members || "_Id" in members;
    return known ? members : { ...members, _Index: skip + index };
  });
  if (paths.includes("*")) for (const name of object.scalars) result[upper(name)] = object.get(name);
  return result;
}

const withoutItems = (path: string): string => (/^items$/i.test(path) ? "*" : path.replace(/^items\//i, ""));

function queryMembers(
  object: ApiObject,
  paths: readonly string[],
  referenceOf: ReferenceOf,
): Record<string, unknown> {
  const result = identityOf(object, referenceOf);
  const nested = new Map<string, string[]>();
  for (const path of paths) {
    const slash = path.indexOf("/");
    const name = lower(slash < 0 ? path : path.slice(0, slash));
    if (name === "$none") continue;
    if (name === "*" || name === "$all") {
      for (const scalar of object.scalars) result[upper(scalar)] = object.get(scalar);
    } else if (object.hasLink(name)) {
      const rest = slash < 0 ? "*" : path.slice(slash + 1);
      nested.set(name, [...(nested.get(name) ?? []), rest]);
    } else if (slash < 0) result[upper(name)] = object.get(name);
    else throw unknownMember(object.typeName, name);
  }
  for (const [name, rest] of nested) {
    const linked = object.link(name);
    result[upper(name)] = linked && queryObject(linked, rest, {}, referenceOf);
  }
  return result;
}

/** The same as `retrieve` wants it: camelCase members, collections under `items`. */
export function asJson(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asJson);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([name]) => name === "_Items" || !name.startsWith("_"));
  return Object.fromEntries(
    entries.map(([name, member]) => [
      name === "_Items" ? "items" : lower(name),
      // Plain data within a property keeps its own names.
      isNested(member) ? asJson(member) : member,
    ]),
  );
}

const isNested = (value: unknown): boolean =>
  typeof value === "object" &&
  value !== null &&
  (Array.isArray(value) ? value.some(isNested) : Object.keys(value).some((name) => /^(_|[A-Z])/.test(name)));
