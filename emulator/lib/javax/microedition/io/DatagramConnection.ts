import { defineClass } from '../../../../vm/native/library-class.ts';

export const DatagramConnection = defineClass(
  'public interface javax.microedition.io.DatagramConnection extends Connection',
  {
    methods: {
      'public int getMaximumLength() throws java.io.IOException': null,
      'public int getNominalLength() throws java.io.IOException': null,
      'public void send(Datagram datagram) throws java.io.IOException': null,
      'public void receive(Datagram datagram) throws java.io.IOException': null,
      'public Datagram newDatagram(int size) throws java.io.IOException': null,
      'public Datagram newDatagram(int size, String address) throws java.io.IOException': null,
      'public Datagram newDatagram(byte[] buffer, int size) throws java.io.IOException': null,
      'public Datagram newDatagram(byte[] buffer, int size, String address) throws java.io.IOException':
        null,
    },
  },
);
