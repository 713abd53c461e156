import { HTTP_STATUS_FIELDS } from '../../../javax/microedition/io/http-status-fields.ts';
import { defineClass, type LibraryClass } from '../../../../vm/native/library-class.ts';

export const HttpConnection: LibraryClass = defineClass(
  'public interface com.nttdocomo.io.HttpConnection extends javax.microedition.io.ContentConnection',
  {
    fields: {
      'public static final String GET': 'GET',
      // DoJa-5.0
      'public static final String HEAD': 'HEAD',
      'public static final String POST': 'POST',
      ...HTTP_STATUS_FIELDS,
    },
    methods: {
      'public void close() throws java.io.IOException': null,
      'public void connect() throws java.io.IOException': null,
      'public long getDate()': null,
      'public String getEncoding()': null,
      'public long getExpiration()': null,
      'public String getHeaderField(String name)': null,
      'public long getLastModified()': null,
      'public long getLength()': null,
      'public String getType()': null,
      'public int getResponseCode() throws java.io.IOException': null,
      'public String getResponseMessage() throws java.io.IOException': null,
      'public String getURL()': null,
      'public java.io.InputStream openInputStream() throws java.io.IOException': null,
      'public java.io.OutputStream openOutputStream() throws java.io.IOException': null,
      'public void setRequestMethod(String method) throws java.io.IOException': null,
      'public void setRequestProperty(String key, String value) throws java.io.IOException': null,
    },
  },
);
