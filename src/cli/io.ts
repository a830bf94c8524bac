/** What the command needs from where it runs. */
export interface CommandIo {
  /** Reads a text file as UTF-8. May throw; the message is shown. */
  readFile(path: string): Promise<string>;
  /** Tells the version of the package. */
  version(): Promise<string>;
  /** Writes a line of what was asked for. */
  print(line: string): void;
  /** Writes a line about how the command was used. */
  complain(line: string): void;
}
