import type { Connection, Host } from "../src/standin/client/host";

/** One request to the stand-in: bytes each way, and the milliseconds that the stand-in took. */
export interface Request {
  readonly sent: number;
  readonly received: number;
  readonly milliseconds: number;
}

/** A host whose requests are noted as they pass. */
export interface Meter extends Pick<Host, "connect"> {
  /** The requests since last asked. */
  take(): Request[];
}

/** Puts a meter between the client library and a host. */
export function meter(host: Host): Meter {
  let requests: Request[] = [];
  return {
    take() {
      const taken = requests;
      requests = [];
      return taken;
    },
    connect(window): Connection {
      const connection = host.connect(window);
      return {
        ...connection,
        async request(flags, body) {
          const before = performance.now();
          const answer = await connection.request(flags, body);
          const milliseconds = performance.now() - before;
          requests.push({ sent: Buffer.byteLength(body), received: Buffer.byteLength(answer), milliseconds });
          return answer;
        },
      };
    },
  };
}
