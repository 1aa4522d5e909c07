import { Spinner } from "@fluentui/react-components";
import { useWords } from "../hooks/use-words";
import { useLayout } from "../theme/use-layout";
import { Mark } from "./mark";

/** While the workbook is being read for the first time. */
export function Opening() {
  const layout = useLayout();
  const { text } = useWords();
  return (
    <>
      <header className={layout.header}>
        <Mark />
        <h1 className={layout.title}>{text.start.title}</h1>
      </header>
      <div className={layout.body} role="status">
        <div className={layout.row}>
          <Spinner size="tiny" label={text.opening} />
        </div>
      </div>
    </>
  );
}
