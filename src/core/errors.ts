/**
 * The base of every error that the library reports: through a rejected promise, the `error` event, or both.
 * Mistakes in a listener are not ConsentErrors; they go to the reporter as they are.
 */
export class ConsentError extends Error {
  override name = 'ConsentError';

  /**
   * @param code - a fixed word for programs, such as `storage-refused`
   * @param message - what failed, where, and what to do
   * @param cause - what was caught, if anything
   */
  constructor(
    readonly code: string,
    message: string,
    cause?: unknown,
  ) {
    super(message, { cause });
  }
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
