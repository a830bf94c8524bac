import { parseArgs } from 'node:util';
import { nearestWord } from '../config/nearest-word.ts';
import { checkFile } from './check-file.ts';
import { formatReport } from './format-report.ts';
import type { CommandIo } from './io.ts';
import { USAGE } from './usage.ts';

/** Exit codes of the command. */
const EXIT = { fine: 0, errors: 1, usage: 2 } as const;

/** The command was called in a way that it does not know. */
class UsageError extends Error {
  override name = 'UsageError' as const;
}

/** Reads the arguments. */
function readArguments(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
        version: { type: 'boolean', short: 'v', default: false },
      },
    });
  } catch (error) {
    throw new UsageError(
      error instanceof Error ? error.message : String(error),
    );
  }
}

/** Does what the arguments say. */
async function obey(args: readonly string[], io: CommandIo): Promise<number> {
  const { values, positionals } = readArguments(args);
  if (values.help) {
    io.print(USAGE);
    return EXIT.fine;
  }
  if (values.version) {
    io.print(await io.version());
    return EXIT.fine;
  }
  const [command, ...files] = positionals;
  if (command === undefined) throw new UsageError('Expected a command.');
  if (command !== 'check') {
    const hint = nearestWord(command, ['check']);
    throw new UsageError(
      `Unknown command "${command}".${hint ? ` Did you mean "${hint}"?` : ''}`,
    );
  }
  if (!files.length) throw new UsageError('Expected a file to check.');

  const results = await Promise.all(files.map((file) => checkFile(file, io)));
  io.print(
    values.json
      ? JSON.stringify(results, null, 2)
      : results.map(formatReport).join('\n\n'),
  );
  const hasErrors = results.some(({ issues }) =>
    issues.some(({ severity }) => severity === 'error'),
  );
  return hasErrors ? EXIT.errors : EXIT.fine;
}

/**
 * Runs the command `by-consent`.
 *
 * @param args - the arguments after the name of the command
 * @param io - where it reads and writes
 * @returns the exit code: 0 when no file has an error, 1 when one has or cannot be read, 2 when the command was used wrongly
 */
export async function run(
  args: readonly string[],
  io: CommandIo,
): Promise<number> {
  try {
    return await obey(args, io);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    io.complain(`${error.message}\n\n${USAGE}`);
    return EXIT.usage;
  }
}
