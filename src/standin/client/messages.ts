import type { ActionError, RequestBody, ResponseBody } from "../protocol/interpreter";

const INSTANTIATE = 1;
const METHOD = 3;
const GLOBAL_OBJECT = 1;

/** Whether a request only lets go of references, as the client sends by itself after a run. */
export function isCleanup({ Actions, ObjectPaths }: RequestBody): boolean {
  const removes = Actions.filter(
    ({ ActionType, Name }) => ActionType === METHOD && Name === "_RemoveReference",
  );
  const rest = Actions.filter((action) => !removes.includes(action));
  const isRoot = (id: number): boolean => ObjectPaths[String(id)]?.ObjectPathType === GLOBAL_OBJECT;
  return (
    removes.length > 0 &&
    rest.every(({ ActionType, ObjectPathId }) => ActionType === INSTANTIATE && isRoot(ObjectPathId))
  );
}

const encoder = new TextEncoder();

/** The size of a message in bytes. */
export const sizeOf = (text: string): number => encoder.encode(text).length;

/** The response with an interpreter's answer, which may itself hold an error. */
export function succeeded(Body: ResponseBody): string {
  return JSON.stringify({ HttpStatusCode: 200, ErrorCode: "", ErrorMessage: "", Headers: {}, Body });
}

/** The response that nothing was answered. */
export function failed(ErrorCode: string, ErrorMessage: string, HttpStatusCode = 400): string {
  return JSON.stringify({ HttpStatusCode, ErrorCode, ErrorMessage, Headers: {}, Body: null });
}

/** The response that an action failed, without the results of those before it. */
export function failedAction(Error: ActionError): string {
  return succeeded({ Results: [], TraceIds: [], Error });
}
