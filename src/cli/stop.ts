/** It could not be done; one clear sentence for stderr, exit code 2. */
export class Stop extends Error {
  constructor(sentence: string) {
    super(sentence);
    this.name = "Stop";
  }
}
