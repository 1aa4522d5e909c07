import type { BorderLine, HorizontalAlignment, VerticalAlignment } from "../model/data";

/** File words for border lines; the first of those with one meaning is the one that is written. */
const BORDER_LINES: readonly (readonly [string, BorderLine])[] = [
  ["thin", "Thin"],
  ["medium", "Medium"],
  ["thick", "Thick"],
  ["hair", "Hairline"],
  ["dashed", "Dash"],
  ["mediumDashed", "Dash"],
  ["dashDot", "Dash"],
  ["mediumDashDot", "Dash"],
  ["slantDashDot", "Dash"],
  ["dotted", "Dot"],
  ["dashDotDot", "Dot"],
  ["mediumDashDotDot", "Dot"],
  ["double", "Double"],
];

const HORIZONTAL: readonly (readonly [string, HorizontalAlignment])[] = [
  ["general", "General"],
  ["left", "Left"],
  ["center", "Center"],
  ["right", "Right"],
  ["fill", "Fill"],
  ["justify", "Justify"],
  ["centerContinuous", "CenterAcrossSelection"],
  ["distributed", "Distributed"],
];

const VERTICAL: readonly (readonly [string, VerticalAlignment])[] = [
  ["bottom", "Bottom"],
  ["top", "Top"],
  ["center", "Center"],
  ["justify", "Justify"],
  ["distributed", "Distributed"],
];

/** Both ways between a file's words and the model's. */
export interface Words<T extends string> {
  read(word: string | undefined): T | undefined;
  write(value: T): string;
}

/** A two-way dictionary; a word that is unknown reads as undefined. */
export function words<T extends string>(pairs: readonly (readonly [string, T])[]): Words<T> {
  const reading = new Map(pairs);
  const writing = new Map([...pairs].reverse().map(([word, value]) => [value, word]));
  return {
    read: (word) => (word === undefined ? undefined : reading.get(word)),
    write: (value) => writing.get(value) ?? value,
  };
}

export const borderLines = words(BORDER_LINES);
export const horizontals = words(HORIZONTAL);
export const verticals = words(VERTICAL);
