import { defineClass } from '../../../../vm/native/library-class.ts';
import { HTTP_STATUS_FIELDS } from './http-status-fields.ts';

export const HttpConnection = defineClass(
  'public interface javax.microedition.io.HttpConnection extends ContentConnection',
  {
    fields: {
      'public static final String GET': 'GET',
      'public static final String POST': 'POST',
      'public static final String HEAD': 'HEAD',
      ...HTTP_STATUS_FIELDS,
    },
    methods: {
      'public String getURL()': null,
      'public String getProtocol()': null,
      'public String getHost()': null,
      'public String getFile()': null,
      'public String getRef()': null,
      'public String getQuery()': null,
      'public int getPort()': null,
      'public String getRequestMethod()': null,
      'public void setRequestMethod(String method) throws java.io.IOException': null,
      'public String getRequestProperty(String key)': null,
      'public void setRequestProperty(String key, String value) throws java.io.IOException': null,
      'public int getResponseCode() throws java.io.IOException': null,
      'public String getResponseMessage() throws java.io.IOException': null,
      'public long getExpiration() throws java.io.IOException': null,
      'public long getDate() throws java.io.IOException': null,
      'public long getLastModified() throws java.io.IOException': null,
      'public String getHeaderField(String name) throws java.io.IOException': null,
      'public int getHeaderFieldInt(String name, int otherwise) throws java.io.IOException': null,
      'public long getHeaderFieldDate(String name, long otherwise) throws java.io.IOException':
        null,
      'public String getHeaderField(int index) throws java.io.IOException': null,
      'public String getHeaderFieldKey(int index) throws java.io.IOException': null,
    },
  },
);
