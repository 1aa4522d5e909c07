import type { SectionPart } from "../plan/finding-params";
import { headerOf } from "../sheets/structured";
import { measureTexts } from "../sheets/tables/measure-texts";
import { settingFields } from "../sheets/tables/settings";
import type { Language } from "./language";

/** What a part of a measure's description is called, as its column is headed. */
export function sectionName(part: SectionPart, language: Language): string {
  return `«${headerOf(measureTexts, part, { language })}»`;
}

/** What a setting is called, as its line is labelled. */
export function settingName(setting: string, language: Language): string {
  const found = Object.entries(settingFields).find(([field]) => field === setting);
  return found?.[1].label[language] ?? setting;
}
