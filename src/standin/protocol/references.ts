import type { Area } from "../model/data";
import { isApiObject } from "./api";
import type { ApiObject } from "./api";

/** The objects that a client holds on to between requests. */
export class References {
  readonly #objects = new Map<string, ApiObject>();
  readonly #ids = new WeakMap<ApiObject, string>();
  #next = 1;

  /** Keeps an object that can be kept. */
  keep(object: ApiObject): void {
    if (!object.kept || this.#ids.has(object)) return;
    const id = `ref${String(this.#next++)}`;
    this.#ids.set(object, id);
    this.#objects.set(id, object);
  }

  /** What the object is kept as. */
  of(object: ApiObject): string | undefined {
    return this.#ids.get(object);
  }

  get(id: string): ApiObject | undefined {
    return this.#objects.get(id);
  }

  remove(id: string): void {
    const object = this.#objects.get(id);
    if (object) this.#ids.delete(object);
    this.#objects.delete(id);
  }

  clear(): void {
    for (const id of [...this.#objects.keys()]) this.remove(id);
  }

  /** How many objects are kept. */
  get size(): number {
    return this.#objects.size;
  }

  /** Lets kept ranges of a sheet follow their cells. */
  follow(sheetId: string, map: (area: Area) => Area | null): void {
    for (const object of this.#objects.values()) {
      if (!isApiObject(object) || object.typeName !== "Range") continue;
      const range = object.self as { sheetId: string; area: Area | null };
      if (range.sheetId === sheetId && range.area) range.area = map(range.area);
    }
  }
}
