/** The connection went while something was written: `nothing` of it is stored, or, if it went at the commit, nobody knows. */
export class DatabaseLost extends Error {
  constructor(readonly stored: 'nothing' | 'unknown') {
    super('The connection to the database was lost.');
  }
}

/** PostgreSQL's words for a session it ends or refuses (classes 57P and 08), and Node's for a socket that is gone. */
const codes = /^(57P0[1-5]|08\w{3}|ECONNRESET|ECONNREFUSED|EPIPE)$/;
const words =
  /^(Connection terminated|Client has encountered a connection error|Client was closed|timeout exceeded when trying to connect)/;

/** TypeORM's, for a runner whose connection went between two statements. */
const names = /^QueryRunner(Provider)?AlreadyReleasedError$/;

/** Whether an error says that the connection is gone, and nothing about what was asked. */
export function isLostConnection(problem: unknown): boolean {
  if (!(problem instanceof Error)) return false;
  const { code, driverError } = problem as { readonly code?: unknown; readonly driverError?: unknown };
  return (
    codes.test(String(code)) ||
    names.test(problem.name) ||
    words.test(problem.message) ||
    (driverError !== problem && isLostConnection(driverError))
  );
}

/** PostgreSQL took a transaction back whole, so that another one could go on (deadlock, serialisation). */
const takenBack = /^40(P01|001)$/;
const isTakenBack = (problem: unknown): boolean => {
  const { code, driverError } = (problem ?? {}) as { readonly code?: unknown; readonly driverError?: unknown };
  return (
    takenBack.test(String(code)) || (driverError !== undefined && driverError !== problem && isTakenBack(driverError))
  );
};

const attempts = 6;
/** Twice as long with each attempt: the pool hears meanwhile which of its other connections went, too, and gives them to nobody. */
const pauseMs = 15;

/**
 * Asks again on a fresh connection where the one it was asked on went, for what may be asked twice; and whatever it is, where
 * PostgreSQL itself took it back.
 */
export async function askAgainIfLost<Value>(
  ask: () => Promise<Value>,
  mayRepeat: () => boolean = () => true,
): Promise<Value> {
  for (let attempt = 1; ; attempt += 1)
    try {
      return await ask();
    } catch (problem) {
      const again = isTakenBack(problem) || (isLostConnection(problem) && mayRepeat());
      if (!again || attempt === attempts) throw problem;
      await new Promise((done) => setTimeout(done, pauseMs * 2 ** (attempt - 1)));
    }
}
