import type { Connection } from "./host";

type Register = (eventId: number, targetId: string) => Promise<void>;

/** What of the client library is used to put the host under it. */
export interface OfficeLibrary {
  readonly SessionBase: { readonly prototype: object; _overrideSession?: unknown };
  readonly EventRegistration: new (
    register: Register,
    unregister: Register,
  ) => { callHandlers(eventId: number, targetId: string, args: object): void };
  _testSetRichApiMessageReadyImpl(ready: (() => Promise<void>) | null): void;
  _testTriggerRichApiMessageEvent(message: { entries: unknown }): void;
}

interface RequestMessage {
  readonly Body: unknown;
}

/** Excel's own number for the selection's event, which does not come as an entry. */
const SELECTION_CHANGED = 2;

/**
 * Puts a connection under the library, so that every new request context talks to the host. `parse` reads
 * JSON in the realm where the library's users live. Gives back how to take it away again.
 */
export function attach(
  library: OfficeLibrary,
  connection: Connection,
  parse: (text: string) => unknown,
): () => void {
  const done: Register = () => Promise.resolve();
  const registration = new library.EventRegistration(done, done);
  const executor = {
    executeAsync: async (_customData: string, flags: number, message: RequestMessage): Promise<unknown> =>
      parse(await connection.request(flags, JSON.stringify(message.Body))),
  };
  // The library asks whether a session is an instance of its own base class.
  const session: unknown = Object.assign(Object.create(library.SessionBase.prototype) as object, {
    _resolveRequestUrlAndHeaderInfo: () => Promise.resolve(null),
    _createRequestExecutorOrNull: () => executor,
    getEventRegistration: () => registration,
  });
  library.SessionBase._overrideSession = session;
  library._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  connection.onEvents((entries, selectionChanged) => {
    library._testTriggerRichApiMessageEvent({ entries: parse(entries) });
    if (selectionChanged) registration.callHandlers(SELECTION_CHANGED, "", {});
  });
  return () => {
    connection.close();
    if (library.SessionBase._overrideSession === session) delete library.SessionBase._overrideSession;
  };
}
