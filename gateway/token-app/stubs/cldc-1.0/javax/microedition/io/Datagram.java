package javax.microedition.io;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

public interface Datagram extends DataInput, DataOutput {
    String getAddress();
    byte[] getData();
    int getLength();
    int getOffset();
    void reset();
    void setAddress(Datagram reference);
    void setAddress(String address) throws IOException;
    void setData(byte[] bytes, int offset, int length);
    void setLength(int length);
}
