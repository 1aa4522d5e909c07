import { availableParallelism, cpus } from "node:os";
import type { Plan } from "../src/plan/plan";
import { measureActions, type ActionsReport } from "./actions";
import { measureCore, visibleCells, type CoreReport } from "./core";
import { rounded } from "./median";
import { targetsOf, type Target } from "./targets";

/** A plan to be measured, and how thoroughly. */
export interface Subject {
  readonly name: string;
  readonly plan: Plan;
  /** Runs of every action, each on a fresh copy of the workbook. */
  readonly rounds: number;
  /** Rounds of the pure core. */
  readonly coreRounds: number;
  /** The most syncs that all tables may take. */
  readonly tablesSyncs: number;
}

export interface PlanReport {
  readonly size: { readonly measures: number; readonly fundingRows: number; readonly findings: number };
  readonly actions: ActionsReport;
  readonly core: CoreReport;
  /** Own milliseconds by part, from the medians: reading and drawing are what is left of an action. */
  readonly split: {
    readonly reading: number;
    readonly parsing: number;
    readonly rules: number;
    readonly models: number;
    readonly drawing: number;
  };
  readonly tables: { readonly visibleCells: number; readonly bytesPerVisibleCell: number };
}

export interface Report {
  readonly machine: { readonly node: string; readonly cores: number; readonly processor: string };
  readonly today: string;
  readonly plans: Readonly<Record<string, PlanReport>>;
  readonly targets: readonly Target[];
}

/** Measures some plans on a day, given as ISO. */
export async function reportOf(subjects: readonly Subject[], today: string): Promise<Report> {
  const plans: Record<string, PlanReport> = {};
  const targets: Target[] = [];
  for (const subject of subjects) {
    const report = await planReport(subject, today);
    plans[subject.name] = report;
    targets.push(...targetsOf(subject, report));
  }
  return {
    machine: {
      node: process.version,
      cores: availableParallelism(),
      processor: cpus()[0]?.model ?? "unknown",
    },
    today,
    plans,
    targets,
  };
}

async function planReport({ plan, rounds, coreRounds }: Subject, today: string): Promise<PlanReport> {
  const year = plan.settings.planningYear ?? plan.settings.firstYear ?? Number(today.slice(0, 4));
  const { report: actions, loaded, findings } = await measureActions(plan, { rounds, today, year });
  const core = measureCore(loaded, { rounds: coreRounds, today, year });
  const cells = visibleCells(loaded, year);
  const own = (action: "read" | "tables") => actions[action].milliseconds.own;
  return {
    size: {
      measures: plan.measures.length,
      fundingRows: plan.funding.length,
      findings,
    },
    actions,
    core,
    split: {
      reading: rounded(Math.max(0, own("read") - core.parsing)),
      parsing: core.parsing,
      rules: core.rules,
      models: core.models,
      drawing: rounded(Math.max(0, own("tables") - own("read") - core.models)),
    },
    tables: { visibleCells: cells, bytesPerVisibleCell: rounded(actions.drawnBytes / cells) },
  };
}
