import java.io.*;

public class DataStreams {
    public static void main(String[] args) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeBoolean(true);
        out.writeByte(-2);
        out.writeShort(-3);
        out.writeChar('x');
        out.writeInt(-4);
        out.writeLong(-5000000000L);
        out.writeFloat(1.5f);
        out.writeDouble(-2.5);
        out.writeUTF("a\u0000\u00e9\u65e5");
        out.writeChars("hi");
        out.write(new byte[] {1, 2, 3});
        byte[] data = bytes.toByteArray();
        System.out.println(data.length + " " + bytes.size());
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(data));
        System.out.println(in.readBoolean() + " " + in.readByte() + " " + in.readShort() + " " + in.readChar() + " " + in.readInt() + " " + in.readLong() + " " + in.readFloat() + " " + in.readDouble() + " " + in.readUTF().length() + " " + in.readChar() + in.readChar());
        byte[] three = new byte[3];
        in.readFully(three);
        System.out.println(three[2] + " " + in.read() + " " + in.available());
        try { in.readInt(); } catch (EOFException e) { System.out.println("end"); }
        in = new DataInputStream(new ByteArrayInputStream(new byte[] {-1, -2, -3, -4}));
        System.out.println(in.readUnsignedByte() + " " + in.readUnsignedShort() + " " + in.skipBytes(5));
        in = new DataInputStream(new ByteArrayInputStream(new byte[] {0, 1, -1}));
        try { in.readUTF(); } catch (UTFDataFormatException e) { System.out.println("format"); }
    }
}
