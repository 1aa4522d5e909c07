import { describe, expect, test } from "vitest";
import { at, finding, type Finding } from "../../../src/plan/findings";
import { grantDeadline } from "../../../src/plan/rules/grant-deadline";
import { grantBeforeApproval, grantOverCommitted } from "../../../src/plan/rules/grants";
import { found, kr, type PlanParts } from "../../support/plan-with";

const sources: PlanParts["sources"] = [
  { name: "KDD", kind: "state", needsCommitment: true },
  { name: "Kommunal eigendel", kind: "ownShare", needsCommitment: false },
  { name: "Fylkeskommunen", kind: "county", needsCommitment: true },
  { name: "Husbanken", kind: "state", needsCommitment: true },
];
type Grants = NonNullable<PlanParts["grants"]>;
type Event = NonNullable<Grants[number]["event"]>;
const event = (what: Event, kroner: number, source = "Fylkeskommunen", year = 2025): Grants[number] => ({
  event: what,
  amount: kr(kroner),
  source,
  year,
});
const rows = (findings: readonly Finding[]) => findings.map(({ place }) => place.row);

describe("grant-over-committed", () => {
  const committed = event("commitment", 100);

  test("is said once, at the payout that passes the commitment", () => {
    const grants = [
      committed,
      event("payout", 60),
      event("payout", 50, "fylkeskommunen"),
      event("payout", 5),
    ];
    expect(found(grantOverCommitted, { sources, grants })).toEqual([
      finding("grant-over-committed", at("grants", 2, "amount"), {
        source: "Fylkeskommunen",
        year: 2025,
        paid: kr(115),
        committed: kr(100),
      }),
    ]);
  });

  test("the payout that passes it is another one than the payout that reaches it", () => {
    const grants = [event("payout", 60), event("payout", 40), committed, event("payout", 1)];
    expect(rows(found(grantOverCommitted, { sources, grants }))).toEqual([3]);
  });

  test("all of it may be paid; a source and a year each have their own", () => {
    const grants = [committed, event("payout", 60), event("payout", 40)];
    expect(found(grantOverCommitted, { sources, grants })).toEqual([]);
    expect(
      rows(found(grantOverCommitted, { sources, grants: [committed, event("payout", 1, "KDD")] })),
    ).toEqual([1]);
    const later = [committed, event("payout", 1, "Fylkeskommunen", 2026)];
    expect(rows(found(grantOverCommitted, { sources, grants: later }))).toEqual([1]);
  });

  test("two commitments are one sum; what is paid back is not paid, and an application is no commitment", () => {
    const two = [committed, event("payout", 150), event("commitment", 50)];
    expect(found(grantOverCommitted, { sources, grants: two })).toEqual([]);
    const back = [committed, event("payout", 110), event("repayment", 10)];
    expect(found(grantOverCommitted, { sources, grants: back })).toEqual([]);
    const applied = [event("application", 100), event("payout", 100)];
    expect(rows(found(grantOverCommitted, { sources, grants: applied }))).toEqual([1]);
  });

  test("money carried into the year may be paid in it", () => {
    const grants = [committed, event("payout", 110)];
    const carryOvers = [{ fromYear: 2024, toYear: 2025, source: "Fylkeskommunen", amount: kr(10) }];
    expect(found(grantOverCommitted, { sources, grants, carryOvers })).toEqual([]);
  });

  test("where the grants have no commitment of the year, section 7's counts", () => {
    const row = { year: 2025, source: "Fylkeskommunen", amount: kr(100) };
    const grants = [event("payout", 100)];
    const committedThere = [{ ...row, status: "committed" as const }];
    expect(found(grantOverCommitted, { sources, grants, funding: committedThere })).toEqual([]);
    const applied = [{ ...row, status: "applied" as const }];
    expect(found(grantOverCommitted, { sources, grants, funding: applied })).toMatchObject([
      { params: { paid: kr(100), committed: 0 } },
    ]);
  });

  test("a source that gives no commitments, and one that is not the plan's, say nothing", () => {
    const grants = [event("payout", 1, "Kommunal eigendel"), event("payout", 1, "Ukjend")];
    expect(found(grantOverCommitted, { sources, grants })).toEqual([]);
  });
});

describe("grant-before-approval", () => {
  const paid = (date: string | null, kroner = 10, year = 2025) => ({
    ...event("payout", kroner, "KDD", year),
    date,
  });

  test("the year is not approved: said once, with all that is paid", () => {
    const grants = [
      event("commitment", 30, "KDD"),
      paid(null),
      paid("2025-03-01", 20),
      paid("2026-01-02", 5, 2026),
    ];
    const years = [{ year: 2026, approved: "2025-12-20" }];
    expect(found(grantBeforeApproval, { sources, grants, years })).toEqual([
      finding("grant-before-approval", at("grants", 1, "date"), {
        year: 2025,
        amount: kr(30),
        paid: null,
        approved: null,
      }),
    ]);
  });

  test("paid before the day of the approval; the day itself is in time, and typed dates are read", () => {
    const years = [{ year: 2025, approved: "22. april 2025" }];
    const grants = [
      paid("2025-04-22"),
      paid("21.04.2025", 7),
      paid("2025-04-23"),
      paid("i haust"),
      paid(null),
    ];
    expect(found(grantBeforeApproval, { sources, grants, years })).toEqual([
      finding("grant-before-approval", at("grants", 1, "date"), {
        year: 2025,
        amount: kr(7),
        paid: "2025-04-21",
        approved: "2025-04-22",
      }),
    ]);
  });

  test("an approval that cannot be read is its own finding", () => {
    const years = [{ year: 2025, approved: "i vår" }];
    expect(found(grantBeforeApproval, { sources, grants: [paid("2025-01-01")], years })).toEqual([]);
  });

  test("KDD approves only the source of section 6, and only payouts wait for it", () => {
    const grants = [
      event("payout", 1, "Husbanken"),
      event("commitment", 1, "KDD"),
      event("payout", 0, "KDD"),
    ];
    expect(found(grantBeforeApproval, { sources, grants })).toEqual([]);
  });
});

describe("grant-deadline", () => {
  /** The tests look on 12 May 2025. */
  const commitment = (deadline: string, other: Partial<Grants[number]> = {}): Grants[number] => ({
    ...event("commitment", 100),
    date: "2025-03-01",
    deadline,
    ...other,
  });
  const told = (grants: Grants, other: PlanParts = {}) => found(grantDeadline, { sources, grants, ...other });

  test("thirty days before, and still when it has passed", () => {
    const params = { source: "Fylkeskommunen", year: 2025, times: 1 };
    expect(told([commitment("2025-06-12")])).toEqual([]);
    expect(told([commitment("2025-06-11")])).toEqual([
      finding("grant-deadline", at("grants", 0, "deadline"), { ...params, deadline: "2025-06-11", days: 30 }),
    ]);
    expect(told([commitment("9. mai 2025")])).toEqual([
      finding("grant-deadline", at("grants", 0, "deadline"), { ...params, deadline: "2025-05-09", days: -3 }),
    ]);
  });

  test("the plan may set another number of days", () => {
    const days = (deadlineDays: number) =>
      rows(told([commitment("2025-05-20")], { settings: { deadlineDays } }));
    expect([days(7), days(8), days(Number.MAX_SAFE_INTEGER)]).toEqual([[], [0], [0]]);
  });

  test("once for one deadline of a source and year", () => {
    const each = ["Vinje", "Tokke"].map((party) => commitment("2025-06-01", { party }));
    expect(
      told([...each, commitment("2025-06-02"), commitment("2025-06-01", { source: "KDD" })]),
    ).toMatchObject([
      { place: { row: 0 }, params: { times: 2 } },
      { place: { row: 2 }, params: { times: 1 } },
      { place: { row: 3 }, params: { times: 1 } },
    ]);
  });

  test("what is sent the same day or later answers it", () => {
    const sent = (other: Partial<Grants[number]>) =>
      rows(told([commitment("2025-06-01"), { ...event("payoutRequest", 10), date: "2025-03-01", ...other }]));
    expect(sent({})).toEqual([]);
    expect(sent({ date: null })).toEqual([]);
    expect(sent({ date: "2025-02-28" })).toEqual([0]);
    expect(sent({ date: "2025-05-13" })).toEqual([0]);
    expect(sent({ event: "payout" })).toEqual([0]);
    expect(sent({ source: "KDD" })).toEqual([0]);
    expect(sent({ year: 2026 })).toEqual([0]);
  });

  test("… by the same party, where both say one", () => {
    const sent = (of: string | null, by: string | null) =>
      rows(
        told([
          commitment("2025-06-01", { party: of }),
          { ...event("payoutRequest", 10), date: "2025-04-01", party: by },
        ]),
      );
    expect([sent("Vinje", "vinje"), sent("Vinje", null), sent(null, "Vinje")]).toEqual([[], [], []]);
    expect(sent("Vinje", "Tokke")).toEqual([0]);
  });

  test("what is itself to be sent is sent when its day has come", () => {
    const request = (date: string | null) =>
      rows(told([{ ...event("payoutRequest", 10), date, deadline: "2025-06-01" }]));
    expect([request(null), request("2025-05-13")]).toEqual([[0], [0]]);
    expect([request("2025-05-12"), request("i går")]).toEqual([[], []]);
    // The one in spring does not answer for the one in autumn.
    const spring = { ...event("payoutRequest", 10), date: "2025-05-01" };
    expect(rows(told([spring, { ...event("payoutRequest", 10), deadline: "2025-06-01" }]))).toEqual([1]);
  });

  test("a complaint after its time and a closed year are past sending", () => {
    const refusal = (deadline: string) => rows(told([commitment(deadline, { event: "refusal" })]));
    expect([refusal("2025-05-12"), refusal("2025-05-11")]).toEqual([[0], []]);
    expect(told([commitment("2025-05-01")], { years: [{ year: 2025, closed: true }] })).toEqual([]);
  });

  test("without a deadline that reads as a day, or a today that is one, there is nothing to count", () => {
    expect(told([commitment("snart"), commitment("")])).toEqual([]);
    expect(found(grantDeadline, { sources, grants: [commitment("2025-05-20")] }, "i dag")).toEqual([]);
  });
});
