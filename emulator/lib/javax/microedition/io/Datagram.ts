import { defineClass } from '../../../../vm/native/library-class.ts';

export const Datagram = defineClass(
  'public interface javax.microedition.io.Datagram extends java.io.DataInput, java.io.DataOutput',
  {
    methods: {
      'public String getAddress()': null,
      'public byte[] getData()': null,
      'public int getLength()': null,
      'public int getOffset()': null,
      'public void setAddress(String address) throws java.io.IOException': null,
      'public void setAddress(Datagram reference)': null,
      'public void setLength(int length)': null,
      'public void setData(byte[] buffer, int offset, int length)': null,
      'public void reset()': null,
    },
  },
);
