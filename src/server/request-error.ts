/**
 * A request to the form endpoint is refused, and nothing is stored. It is the sender's fault: a fault of this side is not a RequestError.
 */
export class RequestError extends Error {
  override name = 'RequestError';

  /**
   * @param status - the HTTP status
   * @param code - a fixed word for programs, such as `cross-site`
   * @param message - what was wrong, for a developer. It repeats nothing of the request
   */
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}
