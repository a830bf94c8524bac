/** What the command says about itself. */
export const USAGE = `Usage: by-consent check [--json] <file> [<file> ...]

Checks consent configurations and says what is wrong in them, where, what was
expected, and what was probably meant.

  --json         print the result as JSON, for programs
  -h, --help     print this
  -v, --version  print the version

Exit code: 0 when no file has an error (advice does not count), 1 when a file
has an error, cannot be read or is no JSON, 2 when the command was used wrongly.`;
