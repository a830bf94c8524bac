import { checkText } from '../config/check-text.ts';
import type { ConfigIssue } from '../config/issue.ts';
import { createIssue } from '../config/issue.ts';
import type { CommandIo } from './io.ts';

/** What the check of one file found. */
export interface FileResult {
  /** The file, as it was named on the command line. */
  readonly file: string;
  /** Everything that is wrong or could be better. */
  readonly issues: readonly ConfigIssue[];
}

/** Checks one file. A file that cannot be read has that as its one issue. */
export async function checkFile(
  file: string,
  io: CommandIo,
): Promise<FileResult> {
  let text: string;
  try {
    text = await io.readFile(file);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return {
      file,
      issues: [
        createIssue({
          path: [],
          severity: 'error',
          expected: 'a file that can be read',
          found: Symbol(reason),
        }),
      ],
    };
  }
  return { file, issues: checkText(text).issues };
}
