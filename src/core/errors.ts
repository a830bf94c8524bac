/**
 * The base of every error that the library reports: through a rejected promise, the `error` event, or both.
 * What a listener throws is not a ConsentError; it goes to the reporter as it is.
 */
export class ConsentError extends Error {
  override name = 'ConsentError';
  /** A fixed word for programs, such as `storage-failed`. */
  declare readonly code: string;

  /**
   * @param code - see `code`
   * @param message - what failed, where, and what to do
   * @param cause - what was caught, if anything
   */
  constructor(code: string, message: string, cause?: unknown) {
    super(message, { cause });
    this.code = code;
  }
}

/**
 * Makes the error about a category or service that there is not.
 *
 * @param known - ids that would do
 */
export function createUnknownError(
  id: string,
  known: readonly string[],
): ConsentError {
  return new ConsentError('id-unknown', `"${id}" is none of ${String(known)}.`);
}

/** The configuration cannot be found, read or trusted. Nothing is released. */
export class ConfigError extends ConsentError {
  override name = 'ConfigError';
}

/** The answer was not kept. A grant does not act; a refusal has acted already. */
export class StorageError extends ConsentError {
  override name = 'StorageError';
}

/** The interface cannot be loaded or shown. */
export class UiError extends ConsentError {
  override name = 'UiError';
}

/** Something that a refused category declared is still there. */
export class EraseError extends ConsentError {
  override name = 'EraseError';
}
