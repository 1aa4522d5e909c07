import { Button } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { useWords } from "../hooks/use-words";
import type { Surroundings } from "../office-script";
import { App, type AppProps } from "./app";
import { MessagePage } from "./message-page";
import { Opening } from "./opening";

interface RootProps extends AppProps {
  /** Where the page runs, when that is known. */
  readonly surroundings: Promise<Surroundings>;
}

/** The pane in Excel; elsewhere, a page that says what to do. */
export function Root({ surroundings, ...app }: RootProps) {
  const { text } = useWords();
  const [place, setPlace] = useState<Surroundings | null>(null);
  useEffect(() => {
    void surroundings.then(setPlace);
  }, [surroundings]);
  if (place === null) return <Opening />;
  if (place === "excel") return <App {...app} />;
  if (place === "notExcel") return <MessagePage message={text.notExcel} />;
  return (
    <MessagePage message={text.noOffice}>
      <div>
        <Button
          appearance="primary"
          onClick={() => {
            location.reload();
          }}
        >
          {text.retry}
        </Button>
      </div>
    </MessagePage>
  );
}
