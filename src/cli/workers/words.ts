/** The word that makes the program's entry a worker. */
export const WORKER_WORD = "--worker";

/** A worker's first message. */
export const READY = "ready";
