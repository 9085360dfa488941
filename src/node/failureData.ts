import { CasewrightError } from '../engine/errors.ts';
import type { FailureData } from '../protocol.ts';

/** An expected failure as plain data, which goes from thread to thread. */
export function failureData(error: CasewrightError): FailureData {
  const { kind, code, message, remedy } = error;
  return { kind, code, message, ...(remedy !== undefined && { remedy }) };
}

/** The way back. */
export function fromFailureData(data: FailureData): CasewrightError {
  return new CasewrightError(data.kind, data.code, data.message, data.remedy);
}
