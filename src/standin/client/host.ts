import { Listeners } from "../model/listeners";
import type { Happening } from "../model/events";
import type { Workbook } from "../model/workbook";
import { Interpreter } from "../protocol/interpreter";
import type { RequestBody } from "../protocol/interpreter";
import { EventPlaces, entriesOf } from "./event-messages";
import type { EventEntry } from "./event-messages";
import { PlannedFailures } from "./failures";
import type { PlannedFailure } from "./failures";
import { failed, isCleanup, sizeOf, succeeded } from "./messages";

/** What has gone between the clients and the host. */
export interface Counts {
  /** Requests that do something, an empty `Excel.run` among them. */
  syncs: number;
  /** Requests that only let go of references. */
  cleanups: number;
  /** Bytes of the requests' and the responses' JSON. */
  bytesSent: number;
  bytesReceived: number;
}

/** A client's line to the host; everything passes as JSON, so it may cross frames. */
export interface Connection {
  /** Sends a request's body and gives the response that the client library's executor returns. */
  request(flags: number, body: string): Promise<string>;
  /** Calls with the entries of events, and with `null` when the selection has changed. */
  onEvents(listener: (entries: string, selectionChanged: boolean) => void): void;
  close(): void;
}

interface Client {
  readonly window: string;
  readonly interpreter: Interpreter;
  listener: ((entries: string, selectionChanged: boolean) => void) | null;
}

/** Excel on the web takes and gives 5 MB at a time. */
const PAYLOAD_LIMIT = 5 * 1024 * 1024;
const DELAY_FOR_CELL_EDIT = 64;

/** The program around a workbook: clients connect to it, as add-ins and co-authors do. */
export class Host {
  readonly workbook: Workbook;
  payloadLimit: number;
  counts: Counts = { syncs: 0, cleanups: 0, bytesSent: 0, bytesReceived: 0 };
  readonly #clients = new Set<Client>();
  readonly #failures = new PlannedFailures();
  readonly #edited = new Listeners<null>();
  readonly #places = new EventPlaces();
  #editing = false;
  #nextWindow = 1;
  #underway = 0;

  constructor(workbook: Workbook, options: { readonly payloadLimit?: number } = {}) {
    this.workbook = workbook;
    this.payloadLimit = options.payloadLimit ?? PAYLOAD_LIMIT;
    workbook.happenings.add((happening) => {
      this.#tell(happening);
    });
    workbook.editings.add((cell) => {
      if (!cell) this.#edited.call(null);
    });
    workbook.moves.add(({ sheetId, map }) => {
      for (const { interpreter } of this.#clients) interpreter.references.follow(sheetId, map);
    });
  }

  /** Whether a person is typing in a cell: requests fail, or wait if they asked to. */
  get editing(): boolean {
    return this.#editing || this.workbook.editing !== null;
  }

  set editing(editing: boolean) {
    this.#editing = editing;
    if (!editing) this.#edited.call(null);
  }

  /** Begins to count anew. */
  resetCounts(): void {
    this.counts = { syncs: 0, cleanups: 0, bytesSent: 0, bytesReceived: 0 };
  }

  /** Lets a coming sync fail, before or after its work is done. Several can be planned. */
  failNext(failure: PlannedFailure): void {
    this.#failures.plan(failure);
  }

  /** Connects a client. Clients of one `window` share a person: each other's changes are local to them. */
  connect(window = `window ${String(this.#nextWindow++)}`): Connection {
    const interpreter = new Interpreter(this.workbook, window, this.#places.places);
    const client: Client = { window, interpreter, listener: null };
    this.#clients.add(client);
    return {
      request: (flags, body) => this.#request(client, flags, body),
      onEvents: (listener) => {
        client.listener = listener;
      },
      close: () => this.#clients.delete(client),
    };
  }

  /** Resolves when all events that are under way have been handed to the clients. */
  async idle(): Promise<void> {
    do await new Promise((resolve) => setTimeout(resolve, 0));
    while (this.#underway > 0);
  }

  async #request(client: Client, flags: number, text: string): Promise<string> {
    const body = JSON.parse(text) as RequestBody;
    const sent = sizeOf(text);
    this.counts.bytesSent += sent;
    const cleanup = isCleanup(body);
    if (cleanup) this.counts.cleanups++;
    else this.counts.syncs++;
    const response = cleanup
      ? succeeded(client.interpreter.run(body))
      : await this.#answer(client, flags, body, sent);
    this.counts.bytesReceived += sizeOf(response);
    return response;
  }

  async #answer(client: Client, flags: number, body: RequestBody, sent: number): Promise<string> {
    if (sent > this.payloadLimit) return failed("RequestPayloadSizeLimitExceeded", "The request is too big.");
    if (this.editing) {
      if ((flags & DELAY_FOR_CELL_EDIT) === 0) {
        return failed("InvalidOperationInCellEditMode", "Excel is in cell-editing mode.");
      }
      await this.#endOfEditing();
    }
    const failure = this.#failures.next();
    if (failure?.when === "before") return this.#failures.response(failure, body);
    const response = succeeded(client.interpreter.run(body));
    if (failure) return this.#failures.response(failure, body);
    if (sizeOf(response) > this.payloadLimit) {
      return failed("ResponsePayloadSizeLimitExceeded", "The response is too big.");
    }
    return response;
  }

  async #endOfEditing(): Promise<void> {
    while (this.editing) {
      await new Promise<void>((resolve) => {
        const stop = this.#edited.add(() => {
          stop();
          resolve();
        });
      });
    }
  }

  #tell(happening: Happening): void {
    const places = new Map<(typeof happening.events)[number], string>();
    for (const event of happening.events) {
      if (event.kind === "cells") places.set(event, this.#places.add(event.sheetId, event.area));
    }
    for (const client of [...this.#clients]) {
      if (!client.interpreter.session.enableEvents) continue;
      const local = isLocal(happening, client.window);
      const own = happening.source === "Api" && local;
      const { registrations } = client.interpreter;
      const entries = happening.events
        .flatMap((event) => entriesOf(this.workbook, event, { local, own, place: places.get(event) }))
        .filter(({ messageType, targetId }) => registrations.has(messageType, targetId));
      const selection = local && happening.events.some(({ kind }) => kind === "selection");
      if (entries.length > 0 || selection) this.#deliver(client, entries, selection);
    }
  }

  /** Events come later, as they do in Excel: never within the batch that they tell of. */
  #deliver(client: Client, entries: readonly EventEntry[], selection: boolean): void {
    this.#underway++;
    setTimeout(() => {
      this.#underway--;
      if (this.#clients.has(client)) client.listener?.(JSON.stringify(entries), selection);
    }, 0);
  }
}

/** Without a named window, everybody here is the person or the add-in that did it. */
function isLocal({ source, origin }: Happening, window: string): boolean {
  return source !== "Remote" && (origin === null || origin === window);
}
