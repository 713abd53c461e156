// HTTP as a MIDlet has it.
import { JavaThrow } from '../../../../vm/native/java-throw.ts';
import { defineClass, type LibraryClass } from '../../../../vm/native/library-class.ts';
import type { NativeCall } from '../../../../vm/native/native-call.ts';
import { steps } from '../../../../vm/native/steps.ts';
import type { Instance } from '../../../../vm/run-time-data.ts';
import { dataStream } from '../../../handset/data-stream.ts';
import { HOST_DATA } from '../../../host-data.ts';
import { newInputStream } from '../../../handset/MemoryInputStream.ts';
import { WRITE } from '../../../handset/connection-modes.ts';
import { outputStreamMethods } from '../../../handset/output-stream-methods.ts';
import { MIDLET } from '../midlet-service.ts';
import { afterExchange } from './after-exchange.ts';
import { askForNetwork, NETWORK_QUESTION, permissionOf } from './ask-for-network.ts';
import { HTTP_ANSWER_METHODS } from './http-answer-methods.ts';
import {
  httpOf,
  ioException,
  orNull,
  parsedUrl,
  settable,
  usable,
  type MidletHttpState,
} from './midlet-http-state.ts';

export const HTTP_CONNECTION_CLASS = 'javax.microedition.io.MidletHttpConnection';
const STREAM_NAME = 'javax.microedition.io.HttpOutputStream';
const DEFAULT_PORTS: Readonly<Record<string, number>> = { 'http:': 80, 'https:': 443 };

/** Opens once the user has agreed, where the phone asks. */
const start = steps(
  (call, self: Instance, url: string, mode: number) => {
    const midlet = call.service(MIDLET);
    const request = { url, mode, method: 'GET', hasOutput: false } as const;
    const answer = { response: null, isCut: false, isClosed: false };
    self.host = { ...request, ...answer, headers: {}, body: [] } satisfies MidletHttpState;
    if (!midlet.asksForNetwork || midlet.permissions.has(permissionOf(url))) return call.goTo(2);
    if (!midlet.screen.hasOverlay(NETWORK_QUESTION)) askForNetwork(midlet, self);
    return call.goTo(1);
  },
  (call, _self: Instance, url: string) => {
    const { permissions, screen } = call.service(MIDLET);
    return permissions.has(permissionOf(url)) ? call.goTo(2) : call.waitForHost(screen.nextClose());
  },
  (call, _self: Instance, url: string) => {
    const { permissions, asksForNetwork } = call.service(MIDLET);
    const permission = permissionOf(url);
    if (asksForNetwork && !permissions.has(permission)) return call.goTo(1);
    if (permissions.get(permission) === false) {
      throw new JavaThrow('java.lang.SecurityException', permission);
    }
    return undefined;
  },
);

export const MidletHttpConnection: LibraryClass = defineClass(
  `final class ${HTTP_CONNECTION_CLASS} implements HttpConnection`,
  {
    methods: {
      'public MidletHttpConnection(String url, int mode, boolean timeouts)': start,
      'public void close() throws java.io.IOException': (_call, self: Instance) => {
        httpOf(self).isClosed = true;
      },
      ...HTTP_ANSWER_METHODS,
      'public String getFile()': (_call, self: Instance) => orNull(parsedUrl(self).pathname),
      'public String getHost()': (_call, self: Instance) => parsedUrl(self).hostname,
      'public int getPort()': (_call, self: Instance) => {
        const { port, protocol } = parsedUrl(self);
        return port === '' ? (DEFAULT_PORTS[protocol] ?? -1) : Number(port);
      },
      'public String getProtocol()': (_call, self: Instance) =>
        parsedUrl(self).protocol.slice(0, -1),
      'public String getQuery()': (_call, self: Instance) =>
        orNull(parsedUrl(self).search.slice(1)),
      'public String getRef()': (_call, self: Instance) => orNull(parsedUrl(self).hash.slice(1)),
      'public String getRequestMethod()': (_call, self: Instance) => httpOf(self).method,
      'public String getRequestProperty(String key)': (_call, self: Instance, key: string | null) =>
        httpOf(self).headers[key ?? ''] ?? null,
      'public String getURL()': (_call, self: Instance) => httpOf(self).url,
      'public java.io.InputStream openInputStream() throws java.io.IOException': afterExchange(
        (_response, call, self) => openInput(call, self),
      ),
      'public java.io.DataInputStream openDataInputStream() throws java.io.IOException': steps(
        (call, self: Instance) => call.invoke(self, 'openInputStream()Ljava/io/InputStream;'),
        (call) => {
          const stream = call.newInstance('java.io.DataInputStream');
          call.state = stream;
          return call.invoke(stream, '<init>(Ljava/io/InputStream;)V', call.result as Instance);
        },
        (call) => call.state as Instance,
      ),
      'public java.io.OutputStream openOutputStream() throws java.io.IOException': openOutput,
      'public java.io.DataOutputStream openDataOutputStream() throws java.io.IOException': steps(
        ...dataStream('Output', openOutput),
      ),
      'public void setRequestMethod(String method) throws java.io.IOException': (
        _call,
        self: Instance,
        method: string | null,
      ) => {
        const state = settable(self);
        if (method === null) throw new JavaThrow('java.lang.NullPointerException');
        if (method !== 'GET' && method !== 'POST' && method !== 'HEAD') throw ioException(method);
        state.method = method;
      },
      'public void setRequestProperty(String key, String value) throws java.io.IOException': (
        _call,
        self: Instance,
        key: string | null,
        value: string | null,
      ) => {
        if (key === null || value === null) throw new JavaThrow('java.lang.NullPointerException');
        settable(self).headers[key] = value;
      },
    },
  },
);

/** The stream of a request's body. */
export const MidletHttpOutputStream: LibraryClass = defineClass(
  `final class ${STREAM_NAME} extends java.io.OutputStream`,
  {
    host: HOST_DATA,
    methods: {
      ...outputStreamMethods((_call, self, bytes) => {
        const { body } = usable(self.host as Instance);
        for (const byte of bytes) body.push(byte);
      }),
      'public void close() throws java.io.IOException': () => undefined,
    },
  },
);

function openInput(call: NativeCall, self: Instance): Instance {
  const { response, isCut } = httpOf(self);
  const bytes = response?.body ?? new Uint8Array(0);
  return newInputStream(
    call,
    bytes,
    isCut ? { className: 'java/io/IOException', status: null } : null,
  );
}

function openOutput(call: NativeCall, self: Instance): Instance {
  const state = usable(self);
  if ((state.mode & WRITE) === 0 || state.response !== null) throw ioException('Not for writing');
  state.hasOutput = true;
  const stream = call.newInstance(STREAM_NAME);
  stream.host = self;
  return stream;
}
