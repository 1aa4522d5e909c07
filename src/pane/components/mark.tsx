import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  mark: { display: "block", width: "40px", height: "40px", marginBottom: tokens.spacingVerticalS },
});

/** Our own mark, where the page is about the pane and not about a plan. The build puts it beside the page. */
export function Mark() {
  const styles = useStyles();
  return <img className={styles.mark} src="assets/icon-80.png" alt="" />;
}
