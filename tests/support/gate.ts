import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** A way to the database that can be shut and opened, and counts who knocks. */
export class Gate {
  /** When somebody knocked while it was shut, in milliseconds after it was. */
  readonly knockedAt: number[] = [];
  private shutAt = 0;
  private shut = false;
  private readonly through = new Set<Socket>();

  private constructor(
    private readonly server: Server,
    private readonly port: number,
  ) {}

  static async before(databaseUrl: string): Promise<Gate> {
    const { hostname, port } = new URL(databaseUrl);
    const server = createServer();
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const gate = new Gate(server, (server.address() as AddressInfo).port);
    server.on('connection', (socket) => gate.pass(socket, hostname, Number(port)));
    return gate;
  }

  /** The same address, through here. */
  url(databaseUrl: string): string {
    const url = new URL(databaseUrl);
    url.host = `127.0.0.1:${this.port}`;
    return url.toString();
  }

  close(): void {
    this.shut = true;
    this.shutAt = performance.now();
    this.knockedAt.length = 0;
    for (const socket of this.through) socket.destroy();
  }

  open(): void {
    this.shut = false;
  }

  async end(): Promise<void> {
    this.close();
    await new Promise<void>((done) => this.server.close(() => done()));
  }

  private pass(socket: Socket, host: string, port: number): void {
    socket.on('error', () => undefined);
    if (this.shut) {
      this.knockedAt.push(performance.now() - this.shutAt);
      return void socket.destroy();
    }

    const behind = connect(port, host);
    for (const one of [socket, behind]) {
      this.through.add(one);
      one.on('error', () => undefined).on('close', () => this.through.delete(one));
    }
    socket.pipe(behind).pipe(socket);
    socket.on('close', () => behind.destroy());
    behind.on('close', () => socket.destroy());
  }
}
