// HTTP as an i-appli has it: method, headers and body first, then connect(), then the answer.
import { headerOf, LOST_EXCHANGE, type HttpResult } from '../../../../device/radio/http-port.ts';
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
import { IAPPLI } from '../iappli.ts';
import { CONNECTION_STATUS, connectionException } from '../status-exception.ts';
import { httpFailureStatus } from './http-access.ts';
import { dateOf, httpOf, lengthOf, responseOf, type HttpState } from './http-state.ts';

export const HTTP_CONNECTION_CLASS = 'com.nttdocomo.io.IappliHttpConnection';
const STREAM_NAME = 'com.nttdocomo.io.HttpOutputStream';
const SETTABLE = ['content-type', 'if-modified-since'];

const CUT = {
  className: 'com/nttdocomo/io/ConnectionException',
  status: CONNECTION_STATUS.SYSTEM_ABORT,
};

const connect = steps(
  (call, self: Instance) => {
    const state = httpOf(self);
    const { device, httpLimits } = call.service(IAPPLI);
    const { method, url, headers } = state;
    if (method === null || state.isClosed) throw connectionException(call, 'ILLEGAL_STATE');
    if (state.body.length > httpLimits.up) throw connectionException(call, 'NO_RESOURCE');
    const request = { method, url, headers, body: Uint8Array.from(state.body) };
    return call.waitForHost(device.radio.exchange(request), LOST_EXCHANGE);
  },
  (call, self: Instance) => {
    const result = call.result as HttpResult;
    if (result.kind === 'failed') throw connectionException(call, httpFailureStatus(result));
    const { response } = result;
    if (response.body.length > call.service(IAPPLI).httpLimits.down) {
      throw connectionException(call, 'NO_RESOURCE');
    }
    Object.assign(httpOf(self), { response, isCut: result.kind === 'cut' });
    const isSuccess = response.status >= 200 && response.status < 300;
    if (!isSuccess) throw connectionException(call, 'HTTP_ERROR');
  },
);

export const IappliHttpConnection: LibraryClass = defineClass(
  `final class ${HTTP_CONNECTION_CLASS} implements HttpConnection`,
  {
    methods: {
      'public IappliHttpConnection(String url, int mode, boolean timeouts)': start,
      'public void close() throws java.io.IOException': (call, self: Instance) => {
        const state = httpOf(self);
        if (!state.isClosed) call.service(IAPPLI).openConnections -= 1;
        state.isClosed = true;
      },
      'public void connect() throws java.io.IOException': connect,
      'public long getDate()': (_call, self: Instance) => dateOf(responseOf(self), 'date'),
      'public String getEncoding()': (_call, self: Instance) =>
        headerOf(responseOf(self), 'content-encoding'),
      'public long getExpiration()': (_call, self: Instance) => dateOf(responseOf(self), 'expires'),
      'public String getHeaderField(String name)': (_call, self: Instance, name: string | null) =>
        headerOf(responseOf(self), name ?? ''),
      'public long getLastModified()': (_call, self: Instance) =>
        dateOf(responseOf(self), 'last-modified'),
      'public long getLength()': (_call, self: Instance) => lengthOf(responseOf(self)),
      'public int getResponseCode()': (_call, self: Instance) => responseOf(self).status,
      'public String getResponseMessage()': (_call, self: Instance) => responseOf(self).reason,
      'public String getType()': (_call, self: Instance) =>
        headerOf(responseOf(self), 'content-type'),
      'public String getURL()': (_call, self: Instance) => httpOf(self).url,
      'public java.io.InputStream openInputStream() throws java.io.IOException': openInput,
      'public java.io.DataInputStream openDataInputStream() throws java.io.IOException': steps(
        ...dataStream('Input', openInput),
      ),
      'public java.io.OutputStream openOutputStream() throws java.io.IOException': openOutput,
      'public java.io.DataOutputStream openDataOutputStream() throws java.io.IOException': steps(
        ...dataStream('Output', openOutput),
      ),
      'public void setRequestMethod(String method) throws java.io.IOException': (
        call,
        self: Instance,
        method: string | null,
      ) => {
        if (method !== 'GET' && method !== 'POST' && method !== 'HEAD') {
          throw new JavaThrow('java.lang.IllegalArgumentException', method);
        }
        settable(call, self).method = method;
      },
      'public void setRequestProperty(String key, String value) throws java.io.IOException': (
        call,
        self: Instance,
        key: string | null,
        value: string | null,
      ) => {
        if (key === null || value === null) throw new JavaThrow('java.lang.NullPointerException');
        const { headers } = settable(call, self);
        // Any other header is left out without a word.
        if (SETTABLE.includes(key.toLowerCase())) headers[key] = value;
      },
    },
  },
);

/** The stream of a request's body. */
export const HttpOutputStream: LibraryClass = defineClass(
  `final class ${STREAM_NAME} extends java.io.OutputStream`,
  {
    host: HOST_DATA,
    methods: {
      ...outputStreamMethods((_call, self, bytes) => {
        const { body } = httpOf(self.host as Instance);
        for (const byte of bytes) body.push(byte);
      }),
      'public void close() throws java.io.IOException': () => undefined,
    },
  },
);

function start(call: NativeCall, self: Instance, url: string, mode: number): void {
  const iappli = call.service(IAPPLI);
  if (iappli.openConnections > 0) throw connectionException(call, 'RESOURCE_BUSY');
  iappli.openConnections += 1;
  const request = { url, mode, method: null, headers: {}, body: [] };
  self.host = { ...request, response: null, isCut: false, isClosed: false } satisfies HttpState;
}

function settable(call: NativeCall, self: Instance): HttpState {
  const state = httpOf(self);
  if (state.response !== null || state.isClosed) throw connectionException(call, 'ILLEGAL_STATE');
  return state;
}

function openInput(call: NativeCall, self: Instance): Instance {
  const { body } = responseOf(self);
  const { isCut } = httpOf(self);
  return newInputStream(call, body, isCut ? CUT : null);
}

function openOutput(call: NativeCall, self: Instance): Instance {
  const state = httpOf(self);
  if (state.response !== null) throw new JavaThrow('java.lang.IllegalStateException');
  if ((state.mode & WRITE) === 0 || state.method !== 'POST') {
    throw connectionException(call, 'ILLEGAL_STATE');
  }
  const stream = call.newInstance(STREAM_NAME);
  stream.host = self;
  return stream;
}
