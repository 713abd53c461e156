// smtp-server with two things changed: no pause before the greeting, which would cost each new connection
// 100 ms, and data read by this program's own decoder, which keeps a mail byte for byte.
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';
import { createDataDecoder } from './data-decoder.ts';
import { IncomingData } from './incoming-data.ts';

type Connection = SMTPServer['connections'] extends Set<infer Each> ? Each : never;
type Parser = ReturnType<Connection['_createParser']>;

/** Greets at once, hands mails over as they were sent, and can hang up on a client. */
export class PromptSmtpServer extends SMTPServer {
  override connect(...[socket, details]: Parameters<SMTPServer['connect']>): void {
    super.connect(socket, details);
    const connection = this.#find((other) => other._socket === socket);
    if (connection === null) return; // refused already: too many clients
    useOwnDecoder(connection);
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

/** For the connection's parser, and for the one it gets after STARTTLS. */
function useOwnDecoder(connection: Connection): void {
  const create = connection._createParser.bind(connection);
  connection._createParser = () => decodeData(create());
  if (connection._parser !== false) decodeData(connection._parser);
}

/** The library takes a dot after a bare line feed for one that the client put there, and removes it. */
function decodeData(parser: Parser): Parser {
  let data = new IncomingData(0);
  let decode = createDataDecoder();
  parser.startDataMode = (maxBytes) => {
    data = new IncomingData(Number(maxBytes ?? Infinity));
    decode = createDataDecoder();
    parser.dataBytes = 0;
    parser._dataMode = true;
    return data as unknown as SMTPServerDataStream;
  };
  parser._feedDataStream = (chunk, done) => {
    const { bytes, rest } = decode(chunk);
    for (const piece of bytes) data.take(piece);
    parser.dataBytes = data.byteLength;
    if (rest === null) {
      done();
      return;
    }
    parser._dataMode = false;
    parser._continueCallback = () => parser._write(rest, 'buffer', done);
    data.end();
  };
  return parser;
}
