import type { ReactNode } from "react";
import type { Message } from "../../text/pane";
import { useLayout } from "../theme/use-layout";
import { Mark } from "./mark";

interface MessagePageProps {
  readonly message: Message;
  readonly children?: ReactNode;
}

/** A page that says why there is no pane, and what to do. */
export function MessagePage({ message, children }: MessagePageProps) {
  const layout = useLayout();
  return (
    <div role="alert">
      <header className={layout.header}>
        <Mark />
        <h1 className={layout.title}>{message.title}</h1>
      </header>
      <div className={layout.body}>
        <p className={layout.text}>{message.body}</p>
        {children}
      </div>
    </div>
  );
}
