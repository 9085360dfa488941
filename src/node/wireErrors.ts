import { ErrorCodes, ResponseError } from 'vscode-jsonrpc/node';
import { CasewrightError } from '../engine/errors.ts';
import type { FailureData } from '../protocol.ts';
import { failureData, fromFailureData } from './failureData.ts';

/** An error as JSON-RPC carries it: a CasewrightError keeps its parts, a bug keeps its stack in the message. */
export function toWire(error: unknown): ResponseError<FailureData | undefined> {
  if (error instanceof CasewrightError)
    return new ResponseError(ErrorCodes.InternalError, error.message, failureData(error));
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return new ResponseError(ErrorCodes.UnknownErrorCode, message, undefined);
}

/** The way back. */
export function fromWire(error: unknown): unknown {
  if (!(error instanceof ResponseError) || !isFailureData(error.data)) return error;
  return fromFailureData(error.data);
}

function isFailureData(data: unknown): data is FailureData {
  return typeof data === 'object' && data !== null && 'kind' in data && 'code' in data && 'message' in data;
}
