import type { HostRequests, WorkerNotifications, WorkerRequests } from '../../protocol.ts';

/** What the worker is started with. */
export interface WorkerData {
  /** Folder of the data files that come with the extension. */
  readonly mediaFolder: string;
  /** A folder for texts while they are worked on, which need not be there yet; who started the worker removes it when it ends. */
  readonly scratch: string;
}

/** One request, answered. */
export type Handler<M extends keyof WorkerRequests> = (
  params: WorkerRequests[M][0],
  signal: AbortSignal,
) => Promise<WorkerRequests[M][1]>;
export type Handlers<M extends keyof WorkerRequests = keyof WorkerRequests> = { readonly [K in M]: Handler<K> };

/** The worker's way to the extension. */
export interface Host {
  request<M extends keyof HostRequests>(
    method: M,
    params: HostRequests[M][0],
    signal?: AbortSignal,
  ): Promise<HostRequests[M][1]>;
  notify<M extends keyof WorkerNotifications>(method: M, params: WorkerNotifications[M]): void;
}
