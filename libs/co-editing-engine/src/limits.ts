/** Everything the engine bounds. Sizes in bytes, times in milliseconds. */
export type Limits = {
  /** The largest frame; give it to the WebSocketServer as `maxPayload` too. */
  readonly frameBytes: number;
  /** The largest presence state of one client, as JSON: who they are, in which field, and where in its text. */
  readonly presenceBytes: number;
  /** What of others a client repeats beyond this is not looked at. */
  readonly presenceFrameBytes: number;
  /** Who is where is told no more often. */
  readonly presenceEveryMs: number;
  /** A document beyond this takes no more updates. */
  readonly documentBytes: number;
  /** Authors within one update of whom the document has nothing yet; over its life there may be any number. */
  readonly newAuthorsPerUpdate: number;
  /** Parts within one update. */
  readonly partsPerUpdate: number;
  /** Ranges within one update that delete what is still there: every client splits its document at each of them. */
  readonly newRangesPerUpdate: number;
  /** How deep things may lie in each other: deleting the outermost one goes through them all. */
  readonly depth: number;
  /** What finding the places of one update's parts may cost, in steps of about a microsecond. */
  readonly stepsPerUpdate: number;
  /** What costs more steps is tried in a worker first, and then integrated anew with all of the document. */
  readonly stepsAtOnce: number;
  /** What may be spent on it lasting, all who write in one document together; what is owed beyond so much is not taken. */
  readonly stepsPerSecond: number;
  readonly secondsOwed: number;
  /** How long trying an update, and building a document that is opened, may take in the worker. */
  readonly tryMs: number;
  readonly buildMs: number;
  /** How long it may be looked for what a document cannot be built with, before its room is given up for a while. */
  readonly openMs: number;
  /** A document up to this size is built without trying. */
  readonly triedBytes: number;
  /** Parts and deletions of an update that rest on something not known yet. */
  readonly unknownPerUpdate: number;
  /** What may wait in a document for something not known yet: every further update is tried against all of it. */
  readonly waitingBytes: number;
  /** When this much waits to be sent to a client, it is sent no more until it has read it, and then what it missed. */
  readonly bufferedBytes: number;
  /** What may wait for the database, all rooms together. */
  readonly pendingBytes: number;
  /** How many sockets one person may have open in one room, and in all: tabs, and a phone beside them. */
  readonly socketsInRoom: number;
  readonly socketsOfAccount: number;
  /**
   * Lasting rates of one person in one room, whose sockets together are read no faster; for a moment they may do `burst`
   * seconds' worth at once.
   */
  readonly framesPerSecond: number;
  readonly bytesPerSecond: number;
  readonly burst: number;
  /** A group commit is tried this often, at growing distances, before its rooms' clients are sent away to retry. */
  readonly saveAttempts: number;
  readonly saveRetryMs: number;
  readonly saveTimeoutMs: number;
  /** A snapshot is made when the log since the last one has grown beyond either. */
  readonly logRows: number;
  readonly logBytes: number;
  readonly heartbeatMs: number;
  readonly unloadAfterMs: number;
  /** How long a closed socket is waited for, and a stop for its last commits. */
  readonly closeMs: number;
  readonly workerMs: number;
  readonly workerMegabytes: number;
};

const megabyte = 1024 * 1024;

export const defaultLimits: Limits = {
  frameBytes: 4 * megabyte,
  presenceBytes: 1536,
  presenceFrameBytes: 64 * 1024,
  presenceEveryMs: 100,
  documentBytes: 10 * megabyte,
  newAuthorsPerUpdate: 15_000,
  partsPerUpdate: 200_000,
  newRangesPerUpdate: 20_000,
  depth: 100,
  stepsPerUpdate: 16_000_000,
  stepsAtOnce: 50_000,
  stepsPerSecond: 100_000,
  secondsOwed: 60,
  tryMs: 3_000,
  buildMs: 10_000,
  openMs: 60_000,
  triedBytes: 16 * 1024,
  unknownPerUpdate: 1000,
  waitingBytes: 256 * 1024,
  bufferedBytes: 4 * megabyte,
  pendingBytes: 64 * megabyte,
  socketsInRoom: 10,
  socketsOfAccount: 50,
  framesPerSecond: 400,
  bytesPerSecond: 8 * megabyte,
  burst: 5,
  saveAttempts: 8,
  saveRetryMs: 50,
  saveTimeoutMs: 10_000,
  logRows: 500,
  logBytes: megabyte,
  heartbeatMs: 15_000,
  unloadAfterMs: 30_000,
  closeMs: 5_000,
  workerMs: 30_000,
  workerMegabytes: 512,
};
