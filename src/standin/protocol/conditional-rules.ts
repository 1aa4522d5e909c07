import { editConditionalFormat, findConditionalFormat } from "../model/conditional";
import type { ConditionalFormatData } from "../model/data";
import { itemNotFound } from "../model/problem";
import { bind } from "./api";
import type { ApiType, Property } from "./api";
import { asColor, asFlag, asOneOf, asRecord, asText } from "./arguments";
import { OPERATORS } from "./data-validation";
import { sheetOf } from "./selves";
import type { SheetRef } from "./selves";

/** A conditional format of a sheet. */
export interface FormatRef extends SheetRef {
  readonly id: string;
}
type Rule = ConditionalFormatData["rule"];
type Format = ConditionalFormatData["format"];

const find = (ref: FormatRef): ConditionalFormatData => findConditionalFormat(sheetOf(ref), ref.id);

function edit(ref: FormatRef, change: (format: ConditionalFormatData) => void): void {
  editConditionalFormat(ref.book, sheetOf(ref), ref.id, change);
}

function setRule(ref: FormatRef, rule: Rule): void {
  edit(ref, (format) => {
    format.rule = rule;
  });
}

/** A member of the look that the format gives; `read` makes the stored value of a written one. */
function lookOf<K extends keyof Format>(member: K, read: (value: unknown) => Format[K]): Property<FormatRef> {
  return {
    get: (ref) => find(ref).format[member] ?? null,
    set: (ref, value) => {
      const wanted = read(value);
      edit(ref, (found) => {
        const { [member]: before, ...rest } = found.format;
        void before;
        found.format = wanted === undefined ? rest : { ...rest, [member]: wanted };
      });
    },
  };
}

const color = (value: unknown): string | undefined => asColor(value) || undefined;

const fillType: ApiType<FormatRef> = {
  name: "ConditionalRangeFill",
  properties: { color: lookOf("fill", color) },
  methods: {
    clear: (ref) => {
      edit(ref, ({ format }) => {
        delete format.fill;
      });
    },
  },
};

const fontType: ApiType<FormatRef> = {
  name: "ConditionalRangeFont",
  properties: { color: lookOf("fontColor", color), bold: lookOf("bold", asFlag) },
};

/** All four sides have one colour: that is all the data keeps. */
const borderType: ApiType<FormatRef> = {
  name: "ConditionalRangeBorder",
  properties: {
    color: lookOf("borderColor", color),
    style: {
      get: (ref) => (find(ref).format.borderColor === undefined ? "None" : "Continuous"),
      set: (ref, value) => {
        const style = asOneOf(value, ["None", "Continuous"]);
        edit(ref, ({ format }) => {
          if (style === "None") delete format.borderColor;
          else format.borderColor ??= "#000000";
        });
      },
    },
  },
};

const border = (ref: FormatRef): ReturnType<typeof bind> => bind(borderType, ref);

const bordersType: ApiType<FormatRef> = {
  name: "ConditionalRangeBorderCollection",
  properties: { count: { get: () => 4 } },
  links: { top: border, bottom: border, left: border, right: border },
  methods: {
    getItem: (ref, args) => {
      const side = asText(args[0]);
      if (!/^Edge(Top|Bottom|Left|Right)$/.test(side)) throw itemNotFound(`border ${side}`);
      return border(ref);
    },
  },
};

const conditionalRangeFormatType: ApiType<FormatRef> = {
  name: "ConditionalRangeFormat",
  properties: {},
  links: {
    fill: (ref) => bind(fillType, ref),
    font: (ref) => bind(fontType, ref),
    borders: (ref) => bind(bordersType, ref),
  },
};

const format = (ref: FormatRef): ReturnType<typeof bind> => bind(conditionalRangeFormatType, ref);

const formulaType: ApiType<FormatRef> = {
  name: "ConditionalFormatRule",
  properties: {
    formula: {
      get: (ref) => {
        const { rule } = find(ref);
        return rule.kind === "custom" ? rule.formula : "";
      },
      set: (ref, value) => {
        const formula = asText(value);
        setRule(ref, { kind: "custom", formula: formula.startsWith("=") ? formula : `=${formula}` });
      },
    },
  },
};

/** CustomConditionalFormat */
export const customType: ApiType<FormatRef> = {
  name: "CustomConditionalFormat",
  properties: {},
  links: { rule: (ref) => bind(formulaType, ref), format },
};

/** A conditional format whose rule is one plain object. */
function withRule(name: string, read: (value: unknown) => Rule): ApiType<FormatRef> {
  return {
    name,
    properties: {
      rule: {
        get: (ref) => {
          const { kind, ...rule } = find(ref).rule;
          void kind;
          return rule;
        },
        set: (ref, value) => {
          setRule(ref, read(value));
        },
      },
    },
    links: { format },
  };
}

/** CellValueConditionalFormat */
export const cellValueType = withRule("CellValueConditionalFormat", (value) => {
  const { formula1, formula2, operator } = asRecord(value);
  const rule = {
    kind: "cellValue",
    operator: asOneOf(operator, OPERATORS),
    formula1: String(formula1),
  } as const;
  return formula2 === undefined || formula2 === null ? rule : { ...rule, formula2: String(formula2) };
});

/** TextConditionalFormat */
export const textComparisonType = withRule("TextConditionalFormat", (value) => {
  const { text, operator } = asRecord(value);
  const operators = ["Contains", "NotContains", "BeginsWith", "EndsWith"] as const;
  return { kind: "containsText", operator: asOneOf(operator, operators), text: asText(text) };
});
