/** What kind of failure it is; the command line maps it to an exit code, the editor to a message's severity. */
export type ErrorKind = 'usage' | 'config' | 'provider' | 'io';

/**
 * An expected failure, said to the user as one message: what happened and where, then how to mend it.
 * Anything else that is thrown is a bug and propagates.
 */
export class CasewrightError extends Error {
  override readonly name = 'CasewrightError';

  /**
   * @param code stable identifier, kebab-case, such as `unknown-code`
   * @param message what happened, and where; one sentence, no trailing full stop needed
   * @param remedy what the user can do about it
   */
  constructor(
    readonly kind: ErrorKind,
    readonly code: string,
    message: string,
    readonly remedy?: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
