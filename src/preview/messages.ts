import { element } from "./elements";

export interface Messages {
  /** Says something that stays until it is closed. */
  readonly tell: (sentence: string) => void;
  readonly close: () => void;
}

/** The line under the top bar. */
export function connectMessages(): Messages {
  const box = element("message");
  const text = element("message-text", "p");
  const close = (): void => {
    box.hidden = true;
  };
  element("message-close", "button").addEventListener("click", close);
  return {
    tell: (sentence) => {
      box.hidden = false;
      text.textContent = sentence;
    },
    close,
  };
}
