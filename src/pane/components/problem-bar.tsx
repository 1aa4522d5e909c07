import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { problemText } from "../../text/pane-problems";
import type { Pane } from "../hooks/use-pane";
import { useWords } from "../hooks/use-words";

/** What stood in the way of the last task, what to do, and the task again. */
export function ProblemBar({ pane }: { readonly pane: Pane }) {
  const { language, text } = useWords();
  const { problem } = pane.state;
  if (!problem) return null;
  const { code, detail, task } = problem;
  const { title, body } = problemText(code, detail, language);
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle>
        <br />
        {body}
        {code === "unknown" && detail !== "" && ` (${detail})`}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            aria-label={text.close}
            icon={<DismissRegular />}
            onClick={pane.closeProblem}
          />
        }
      >
        {task && (
          <Button
            onClick={() => {
              pane.perform(task);
            }}
          >
            {text.retry}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}
