/** What programs read of a failure. */
export interface ErrorForJson {
  readonly error: { readonly code: string; readonly message: string; readonly remedy?: string };
}

/** A failure as `--json` prints it. */
export function errorForJson(failure: {
  readonly code: string;
  readonly message: string;
  readonly remedy?: string;
}): ErrorForJson {
  const { code, message, remedy } = failure;
  return { error: { code, message, ...(remedy !== undefined && { remedy }) } };
}
