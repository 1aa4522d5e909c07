import { element } from "./elements";

/** The line under the top bar; gives back how to say something there. It stays until it is closed. */
export function connectMessages(): (sentence: string) => void {
  const box = element("message");
  const text = element("message-text", "p");
  element("message-close", "button").addEventListener("click", () => {
    box.hidden = true;
  });
  return (sentence) => {
    box.hidden = false;
    text.textContent = sentence;
  };
}
