import { ExcelProblem } from "../model/problem";
import { isApiObject, unknownMember } from "./api";
import type { ApiObject } from "./api";
import type { References } from "./references";

/** Arguments with, beside them, the ids of the object paths among them (0: a plain value). */
export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

/** How the client says which object it means. */
export interface ObjectPath {
  readonly ObjectPathType: number;
  readonly Name?: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

const PATH = { global: 1, method: 3, property: 4, indexer: 5, reference: 6, none: 7 } as const;

const lower = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** Finds the objects of one request; each path is resolved once, so a method that makes something runs once. */
export class Resolver {
  readonly #root: ApiObject;
  readonly #paths: Readonly<Record<string, ObjectPath>>;
  readonly #references: References;
  readonly #known = new Map<number, ApiObject | null>();

  constructor(root: ApiObject, paths: Readonly<Record<string, ObjectPath>>, references: References) {
    this.#root = root;
    this.#paths = paths;
    this.#references = references;
  }

  /** The object of a path; null is a null object, and so are all that hang on it. */
  resolve(id: number): ApiObject | null {
    const known = this.#known.get(id);
    if (known !== undefined) return known;
    const path = this.#paths[String(id)];
    if (!path) throw new ExcelProblem("InvalidObjectPath", `There is no object path ${String(id)}.`);
    const object = this.#find(path);
    this.#known.set(id, object);
    return object;
  }

  #find(path: ObjectPath): ApiObject | null {
    const { ObjectPathType: type, Name = "" } = path;
    if (type === PATH.global) return this.#root;
    if (type === PATH.none) return null;
    if (type === PATH.reference) {
      const object = this.#references.get(Name);
      if (!object) throw new ExcelProblem("InvalidReference", "This reference is not valid any more.");
      return object;
    }
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (!parent) return null;
    if (type === PATH.property) return parent.link(lower(Name));
    if (type === PATH.method) return this.#made(parent, lower(Name), path);
    if (type === PATH.indexer) return this.#made(parent, "getItem", path);
    throw unknownMember("Request", `object path type ${String(type)}`);
  }

  #made(parent: ApiObject, name: string, path: ObjectPath): ApiObject | null {
    const made = parent.call(name, this.arguments(path.ArgumentInfo));
    if (made === null || isApiObject(made)) return made;
    throw unknownMember(parent.typeName, name);
  }

  /** Arguments with API objects where the request names object paths. */
  arguments({ Arguments = [], ReferencedObjectPathIds }: ArgumentInfo = {}): readonly unknown[] {
    return this.#list(Arguments, ReferencedObjectPathIds);
  }

  #list(values: readonly unknown[], ids: unknown): readonly unknown[] {
    // Grids of plain values are the bulk of what is sent: they pass as they are.
    if (ids === undefined && !values.some(isObject)) return values;
    const beside: readonly unknown[] = Array.isArray(ids) ? ids : [];
    return values.map((value, index) => {
      const id = beside[index];
      if (Array.isArray(value)) return this.#list(value, Array.isArray(id) ? id : undefined);
      if (typeof id === "number" && id !== 0) return this.resolve(id);
      return this.#plain(value);
    });
  }

  #plain(value: unknown): unknown {
    if (Array.isArray(value)) return value.map((item) => this.#plain(item));
    if (typeof value !== "object" || value === null) return value;
    if ("_ObjectPathId" in value && typeof value._ObjectPathId === "number") {
      return this.resolve(value._ObjectPathId);
    }
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, this.#plain(member)]));
  }
}

/** Grids of plain values hold arrays, but no objects. */
const isObject = (value: unknown): boolean =>
  typeof value === "object" && value !== null && (!Array.isArray(value) || value.some(isObject));
