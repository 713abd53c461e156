// smtp-server without its pause before the greeting, which would cost each new connection 100 ms.
import { SMTPServer, type SMTPServerSession } from 'smtp-server';

type Connection = SMTPServer['connections'] extends Set<infer Each> ? Each : never;

/** Greets at once, and can hang up on a client. */
export class PromptSmtpServer extends SMTPServer {
  override connect(...[socket, details]: Parameters<SMTPServer['connect']>): void {
    super.connect(socket, details);
    const connection = this.#find((other) => other._socket === socket);
    if (connection === null) return; // refused already: too many clients
    const greet = connection.connectionReady.bind(connection);
    connection.connectionReady = () => undefined; // the library's timer comes to nothing
    greet();
  }

  /** Closes the connection of a session without a word. */
  drop(session: SMTPServerSession): void {
    this.#find((connection) => connection.id === session.id)?._socket.destroy();
  }

  /** Answers 421 and closes the connection of a session. */
  dismiss(session: SMTPServerSession, text: string): void {
    this.#find((connection) => connection.id === session.id)?.send(421, text);
  }

  #find(isWanted: (connection: Connection) => boolean): Connection | null {
    for (const connection of this.connections) if (isWanted(connection)) return connection;
    return null;
  }
}
