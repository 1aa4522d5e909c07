import { AriaLiveAnnouncer, FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { LanguageContext } from "../hooks/use-words";
import type { Language } from "../../text/language";
import { darkTheme, lightTheme } from "../theme/themes";
import { useDark } from "../theme/use-dark";
import { usePageReset } from "../theme/use-page-reset";

const useStyles = makeStyles({
  provider: { minHeight: "100vh", backgroundColor: tokens.colorNeutralBackground1 },
  main: { maxWidth: "640px", margin: "0 auto", overflowWrap: "anywhere" },
});

interface PageProps {
  readonly language: Language;
  /** What Excel says of its own theme; null where it does not. */
  readonly officeIsDark: boolean | null;
  readonly children: ReactNode;
}

/** What everything in the pane stands in: theme, language, the voice of the screen reader. */
export function Page({ language, officeIsDark, children }: PageProps) {
  const styles = useStyles();
  usePageReset();
  const theme = useDark(officeIsDark) ? darkTheme : lightTheme;
  return (
    <FluentProvider theme={theme} className={styles.provider} lang={language}>
      <AriaLiveAnnouncer>
        <LanguageContext value={language}>
          <main className={styles.main}>{children}</main>
        </LanguageContext>
      </AriaLiveAnnouncer>
    </FluentProvider>
  );
}
