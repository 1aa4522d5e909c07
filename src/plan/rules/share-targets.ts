import { at, finding } from "../findings";
import { sharesMakeWhole } from "../shares";
import type { Rule } from "./rule";

/** The target shares must make 100 %, within one basis point for each goal. Silent until one is filled in. */
export const shareTargetsSum: Rule = ({ plan: { goals } }) => {
  const targets = goals.map((goal) => goal.targetShare ?? 0);
  const first = goals.findIndex((goal) => goal.targetShare !== null);
  if (first < 0 || sharesMakeWhole(targets)) return [];
  const sum = targets.reduce((total, share) => total + share, 0);
  return [finding("share-targets-sum", at("goals", first, "targetShare"), { sum, goals: goals.length })];
};
