/** The page's own element of this id; the page is broken without it. */
export function element<K extends keyof HTMLElementTagNameMap = "div">(
  id: string,
  tag?: K,
): HTMLElementTagNameMap[K] {
  const found = document.getElementById(id);
  if (!found || (tag && found.localName !== tag)) throw new Error(`The page has no element «${id}».`);
  return found as HTMLElementTagNameMap[K];
}

/** A new element with a class and, where given, a text. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className: string,
  text = "",
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  made.className = className;
  if (text !== "") made.textContent = text;
  return made;
}
