/** Those who want to know of something. */
export class Listeners<T> {
  readonly #listeners = new Set<(value: T) => void>();

  /** Adds a listener and gives back how to take it away. */
  add(listener: (value: T) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Calls every listener that is there now. */
  call(value: T): void {
    for (const listener of [...this.#listeners]) listener(value);
  }
}
