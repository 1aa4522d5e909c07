import {
  addConditionalFormat,
  clearConditionalFormats,
  conditionalFormatsOver,
  deleteConditionalFormat,
  editConditionalFormat,
  findConditionalFormat,
} from "../model/conditional";
import type { ConditionalFormatData } from "../model/data";
import { itemNotFound } from "../model/problem";
import { bind, unknownMember } from "./api";
import type { ApiObject, ApiType } from "./api";
import { asFlag, asNumber, asText, text, whole } from "./arguments";
import { cellValueType, customType, textComparisonType } from "./conditional-rules";
import type { FormatRef } from "./conditional-rules";
import { rangeType } from "./range";
import { rangeAreasType } from "./range-areas";
import { sheetOf } from "./selves";
import type { AreasRef } from "./selves";

const formatOf = (ref: FormatRef): ConditionalFormatData => findConditionalFormat(sheetOf(ref), ref.id);

const TYPES: Readonly<Record<ConditionalFormatData["rule"]["kind"], string>> = {
  custom: "Custom",
  cellValue: "CellValue",
  containsText: "ContainsText",
};

/** What a new conditional format of a type begins with. */
function newRule(type: string): ConditionalFormatData["rule"] {
  if (type === "Custom") return { kind: "custom", formula: "=FALSE" };
  if (type === "CellValue") return { kind: "cellValue", operator: "EqualTo", formula1: "=FALSE" };
  if (type === "ContainsText") return { kind: "containsText", operator: "Contains", text: "" };
  throw unknownMember("ConditionalFormatCollection", `add("${type}")`);
}

/** The object of the format's kind; throws where it is of another. */
function ofKind(
  ref: FormatRef,
  kind: ConditionalFormatData["rule"]["kind"],
  type: ApiType<FormatRef>,
): ApiObject {
  const own = formatOf(ref).rule.kind;
  if (own !== kind) throw itemNotFound(`${TYPES[kind]} of a conditional format of the type ${TYPES[own]}`);
  return bind(type, ref);
}

/** ConditionalFormat */
const conditionalFormatType: ApiType<FormatRef> = {
  name: "ConditionalFormat",
  identity: ({ id }) => ({ Id: id }),
  properties: {
    id: { get: ({ id }) => id },
    type: { get: (ref) => TYPES[formatOf(ref).rule.kind] },
    priority: {
      get: (ref) => formatOf(ref).priority,
      set: (ref, value) => {
        setPriority(ref, asNumber(value));
      },
    },
    stopIfTrue: {
      get: (ref) => formatOf(ref).stopIfTrue,
      set: (ref, value) => {
        editConditionalFormat(ref.book, sheetOf(ref), ref.id, (format) => {
          format.stopIfTrue = asFlag(value);
        });
      },
    },
  },
  links: {
    custom: (ref) => ofKind(ref, "custom", customType),
    cellValue: (ref) => ofKind(ref, "cellValue", cellValueType),
    textComparison: (ref) => ofKind(ref, "containsText", textComparisonType),
  },
  methods: {
    delete: (ref) => {
      deleteConditionalFormat(ref.book, sheetOf(ref), ref.id);
    },
    getRange: (ref) => {
      const { areas } = formatOf(ref);
      const [area] = areas;
      if (!area || areas.length > 1) throw itemNotFound("one range of the conditional format");
      return bind(rangeType, { book: ref.book, sheetId: ref.sheetId, area });
    },
    getRanges: (ref) =>
      bind(rangeAreasType, { book: ref.book, sheetId: ref.sheetId, areas: formatOf(ref).areas }),
  },
};

function setPriority(ref: FormatRef, priority: number): void {
  const sheet = sheetOf(ref);
  editConditionalFormat(ref.book, sheet, ref.id, (format) => {
    const others = sheet.conditionalFormats
      .filter((other) => other !== format)
      .sort((a, b) => a.priority - b.priority);
    others.splice(priority, 0, format);
    others.forEach((other, index) => {
      other.priority = index;
    });
  });
}

function formatsOf(ref: AreasRef): ConditionalFormatData[] {
  const found = ref.areas.flatMap((area) => conditionalFormatsOver(sheetOf(ref), area));
  return [...new Set(found)];
}

const bound = ({ book, sheetId }: AreasRef, id: string): ApiObject =>
  bind(conditionalFormatType, { book, sheetId, id });

/** ConditionalFormatCollection of a range. */
export const conditionalFormatCollectionType: ApiType<AreasRef> = {
  name: "ConditionalFormatCollection",
  properties: {},
  items: (ref) => formatsOf(ref).map(({ id }) => bound(ref, id)),
  methods: {
    add: (ref, args) => {
      const rule = newRule(text(args, 0));
      return bound(ref, addConditionalFormat(ref.book, sheetOf(ref), ref.areas, rule).id);
    },
    getCount: (ref) => formatsOf(ref).length,
    getItem: (ref, args) => bound(ref, findConditionalFormat(sheetOf(ref), asText(args[0])).id),
    getItemAt: (ref, args) => {
      const format = formatsOf(ref)[whole(args, 0)];
      if (!format) throw itemNotFound("a conditional format at this place");
      return bound(ref, format.id);
    },
    clearAll: (ref) => {
      for (const area of ref.areas) clearConditionalFormats(ref.book, sheetOf(ref), area);
    },
  },
};
