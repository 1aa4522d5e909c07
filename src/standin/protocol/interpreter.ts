import type { Area } from "../model/data";
import { ExcelProblem } from "../model/problem";
import type { Workbook } from "../model/workbook";
import { bind, isApiObject, unknownMember } from "./api";
import type { ApiObject } from "./api";
import { asJson, identityOf, query } from "./query";
import type { QueryInfo } from "./query";
import { Resolver } from "./resolver";
import type { ArgumentInfo, ObjectPath } from "./resolver";
import { References } from "./references";
import { Registrations } from "./registrations";
import { workbookType } from "./workbook";
import type { Session } from "./workbook";

/** A request's body, as the client library posts it. */
export interface RequestBody {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}
export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name?: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
  readonly ObjectState?: Readonly<Record<string, unknown>>;
}
export interface ActionError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}
export interface ResponseBody {
  readonly Results: { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: number[];
  Error?: ActionError;
}

const ACTION = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

/** Answers one client's requests over a workbook. */
export class Interpreter {
  readonly session: Session;
  readonly references = new References();
  readonly registrations = new Registrations();
  readonly #root: ApiObject;
  readonly #origin: string;

  /** `origin` names the client's window; events from its own requests are local to it. */
  constructor(book: Workbook, origin: string, eventPlaces: Map<string, { sheetId: string; area: Area }>) {
    this.session = { book, eventPlaces, enableEvents: true };
    this.#root = bind(workbookType, this.session);
    this.#origin = origin;
  }

  /** Runs the actions in order as one batch; a failing one ends it, and what ran before stays. */
  run(body: RequestBody): ResponseBody {
    return this.session.book.batch(labelOf(body), "Api", () => this.#run(body), this.#origin);
  }

  #run(body: RequestBody): ResponseBody {
    const resolver = new Resolver(this.#root, body.ObjectPaths, this.references);
    const response: ResponseBody = { Results: [], TraceIds: [] };
    for (const [index, action] of body.Actions.entries()) {
      try {
        const Value = this.#act(action, resolver, response) ?? null;
        response.Results.push({ ActionId: action.Id, Value });
      } catch (problem) {
        if (!(problem instanceof ExcelProblem)) throw problem;
        response.Error = errorOf(problem, action, index, body);
        break;
      }
    }
    return response;
  }

  #act(action: Action, resolver: Resolver, response: ResponseBody): unknown {
    const referenceOf = (object: ApiObject): string | undefined => this.references.of(object);
    if (action.ActionType === ACTION.trace) {
      response.TraceIds.push(action.Id);
      return null;
    }
    const object = resolver.resolve(action.ObjectPathId);
    if (!object) return null;
    const { Name = "", QueryInfo = {}, ObjectState = {} } = action;
    const args = resolver.arguments(action.ArgumentInfo);
    switch (action.ActionType) {
      case ACTION.instantiate:
        return identityOf(object, referenceOf);
      case ACTION.query:
        return query(object, QueryInfo, referenceOf);
      case ACTION.queryAsJson:
        return asJson(query(object, QueryInfo, referenceOf));
      case ACTION.method:
        return this.#method(object, Name, args);
      case ACTION.setProperty:
        object.set(lower(Name), args[0]);
        return null;
      case ACTION.update:
        update(object, ObjectState);
        return null;
      case ACTION.ensureUnchanged:
        mustBeUnchanged(object, ObjectState);
        return null;
      default:
        throw unknownMember("Request", `action type ${String(action.ActionType)}`);
    }
  }

  #method(object: ApiObject, name: string, args: readonly unknown[]): unknown {
    if (name === "_KeepReference") return void this.references.keep(object);
    if (name === "_RemoveReference") return void this.references.remove(String(args[0]));
    if (name === "_RemoveAllReferences") return void this.references.clear();
    if (this.registrations.take(object, name)) return null;
    const result = object.call(lower(name), args);
    return isApiObject(result) ? null : result;
  }
}

const lower = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** Sets the properties of a plain object, and those of nested ones on the objects they belong to. */
export function update(object: ApiObject, state: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(state)) {
    const linked = object.hasLink(name) ? object.link(name) : null;
    if (linked && typeof value === "object" && value !== null) {
      update(linked, value as Readonly<Record<string, unknown>>);
    } else object.set(name, value);
  }
}

function mustBeUnchanged(object: ApiObject, state: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(state)) {
    if (JSON.stringify(object.get(lower(name))) !== JSON.stringify(value)) {
      throw new ExcelProblem("Conflict", `${object.typeName}.${name} has changed.`);
    }
  }
}

function errorOf(problem: ExcelProblem, action: Action, index: number, body: RequestBody): ActionError {
  const path = body.ObjectPaths[String(action.ObjectPathId)];
  const name = action.Name ?? "";
  return {
    Code: problem.code,
    Message: problem.message,
    Location: [path?.Name, name].filter((part) => part).join("."),
    ActionIndex: index,
    HttpStatusCode: problem.code === "ItemNotFound" ? 404 : problem.code === "AccessDenied" ? 403 : 400,
  };
}

/** What «Angre» says of a request: what it does first that changes something. */
function labelOf({ Actions }: RequestBody): string {
  const first = Actions.find(
    ({ ActionType, Name = "" }) =>
      ActionType === ACTION.setProperty || (ActionType === ACTION.method && !Name.startsWith("_")),
  );
  return first?.Name ?? "Tillegg";
}
