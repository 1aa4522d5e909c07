import { mergeClasses } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { PlanSummary } from "../../actions/summary";
import { useWords } from "../hooks/use-words";
import { useLayout } from "../theme/use-layout";

/** Which plan this is. */
export function PlanHeader({ summary }: { readonly summary: PlanSummary }) {
  const layout = useLayout();
  const { text } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // The button that made the plan is gone: a keyboard user goes on from here, not from the top.
    if (document.hasFocus() && document.activeElement === document.body) heading.current?.focus();
  }, []);
  const { name, planningYear, goals, measures } = summary;
  const facts = [
    period(summary),
    planningYear !== null && text.plan.planningYear(planningYear),
    text.plan.goals(goals),
    text.plan.measures(measures),
  ].filter((fact) => fact !== false && fact !== "");
  return (
    <header className={layout.header}>
      <h1 ref={heading} tabIndex={-1} className={mergeClasses(layout.title, layout.planName)}>
        {name ?? text.plan.unnamed}
      </h1>
      <p className={layout.quiet}>{facts.join(" · ")}</p>
    </header>
  );
}

/** "2025–2028"; blank where the plan does not say. */
function period({ firstYear, lastYear }: PlanSummary): string {
  const years = [firstYear, lastYear].filter((year) => year !== null);
  return [...new Set(years)].join("–");
}
