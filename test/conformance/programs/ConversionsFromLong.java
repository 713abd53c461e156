public class ConversionsFromLong {
    public static void main(String[] args) throws Exception {
        long[] longs = {0, -1, 4294967296L, 123456789012345L, 9007199254740993L, Long.MAX_VALUE, Long.MIN_VALUE, 16777217L, 0x8000008000000001L, 0x4000004000000001L, 0x4000004000000000L, 0x400000C000000000L};
        for (int n = 0; n < longs.length; n++) {
            long l = longs[n];
            System.out.println((int) l + " " + (float) l + " " + (double) l + " " + (byte) l);
        }
    }
}
