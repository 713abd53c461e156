// javax.microedition.io.Connector: finds the class for a URL and makes a connection of it.
import { JavaThrow } from '../../../../vm/native/java-throw.ts';
import { defineClass, type NativeFunction } from '../../../../vm/native/library-class.ts';
import type { NativeCall } from '../../../../vm/native/native-call.ts';
import { steps } from '../../../../vm/native/steps.ts';
import type { SUSPENDED } from '../../../../vm/native/suspended.ts';
import { isAssignable } from '../../../../vm/linking/load-class.ts';
import type { Instance } from '../../../../vm/run-time-data.ts';
import { CONNECTIONS, type ConnectionMode } from './connections.ts';

const READ = 1;
const WRITE = 2;
const READ_WRITE = 3;

export const Connector = defineClass('public class javax.microedition.io.Connector', {
  fields: {
    'public static final int READ': READ,
    'public static final int WRITE': WRITE,
    'public static final int READ_WRITE': READ_WRITE,
  },
  methods: {
    'public static Connection open(String name) throws java.io.IOException': steps(
      (call, url: string | null) => open(call, url, READ_WRITE, false),
      opened,
    ),
    'public static Connection open(String name, int mode) throws java.io.IOException': steps(
      (call, url: string | null, mode: number) => open(call, url, mode, false),
      opened,
    ),
    'public static Connection open(String name, int mode, boolean timeouts) throws java.io.IOException':
      steps(open, opened),
    'public static java.io.InputStream openInputStream(String name) throws java.io.IOException':
      openStream(READ, 'InputConnection', 'openInputStream()Ljava/io/InputStream;'),
    'public static java.io.DataInputStream openDataInputStream(String name) throws java.io.IOException':
      openStream(READ, 'InputConnection', 'openDataInputStream()Ljava/io/DataInputStream;'),
    'public static java.io.OutputStream openOutputStream(String name) throws java.io.IOException':
      openStream(WRITE, 'OutputConnection', 'openOutputStream()Ljava/io/OutputStream;'),
    'public static java.io.DataOutputStream openDataOutputStream(String name) throws java.io.IOException':
      openStream(WRITE, 'OutputConnection', 'openDataOutputStream()Ljava/io/DataOutputStream;'),
  },
});

function open(
  call: NativeCall,
  url: string | null,
  mode: number,
  timeouts: boolean,
): typeof SUSPENDED {
  if (url === null || mode < READ || mode > READ_WRITE) {
    throw new JavaThrow('java.lang.IllegalArgumentException', String(url ?? mode));
  }
  const className = call.service(CONNECTIONS)(url, mode as ConnectionMode);
  if (className === null) {
    throw new JavaThrow('javax.microedition.io.ConnectionNotFoundException', url);
  }
  const connection = call.newInstance(className);
  call.state = connection;
  return call.invokeSpecial(
    className,
    connection,
    '<init>(Ljava/lang/String;IZ)V',
    url,
    mode,
    timeouts,
  );
}

function opened(call: NativeCall): Instance {
  return call.state as Instance;
}

/** Opens a connection for its stream alone. */
function openStream(mode: ConnectionMode, kind: string, signature: string): NativeFunction {
  return steps(
    (call, url: string | null) => open(call, url, mode, false),
    (call, url: string | null) => {
      const connection = opened(call);
      const wanted = call.findClass(`javax.microedition.io.${kind}`);
      if (!isAssignable(connection.class, wanted)) {
        throw new JavaThrow('java.lang.IllegalArgumentException', String(url));
      }
      return call.invoke(connection, signature);
    },
    (call) => call.result as Instance,
  );
}
