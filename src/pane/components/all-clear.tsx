import { makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import type { Message } from "../../text/pane";
import { useLayout } from "../theme/use-layout";

const useStyles = makeStyles({
  box: {
    display: "flex",
    alignItems: "flex-start",
    columnGap: tokens.spacingHorizontalM,
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  icon: { flexShrink: 0, fontSize: "24px", color: tokens.colorBrandForeground1 },
});

/** The calm word that nothing must be put right. */
export function AllClear({ message }: { readonly message: Message }) {
  const styles = useStyles();
  const layout = useLayout();
  return (
    <div className={styles.box}>
      <CheckmarkCircleFilled className={styles.icon} aria-hidden />
      <div>
        <h2 className={layout.heading}>{message.title}</h2>
        <p className={layout.text}>{message.body}</p>
      </div>
    </div>
  );
}
