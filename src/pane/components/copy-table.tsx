import { Button } from "@fluentui/react-components";
import { CopyRegular } from "@fluentui/react-icons/svg/copy";
import type { Pane } from "../hooks/use-pane";
import { useWords } from "../hooks/use-words";
import { wordTexts } from "../../text/pane-word";

interface CopyTableProps {
  readonly pane: Pane;
  readonly year: number;
  readonly name: string;
}

/** Copies one table to Word. */
export function CopyTable({ pane, year, name }: CopyTableProps) {
  const { language } = useWords();
  const label = wordTexts[language].one(name);
  return (
    <Button
      appearance="subtle"
      icon={<CopyRegular />}
      aria-label={label}
      title={label}
      disabledFocusable={pane.state.busy !== null}
      onClick={() => {
        pane.perform({ kind: "copyTables", year, name });
      }}
    />
  );
}
