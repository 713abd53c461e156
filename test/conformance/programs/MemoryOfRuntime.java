public class MemoryOfRuntime {
    public static void main(String[] args) throws Exception {
        Runtime runtime = Runtime.getRuntime();
        runtime.gc();
        long before = runtime.freeMemory();
        byte[] kept = new byte[50000];
        runtime.gc();
        long during = runtime.freeMemory();
        System.out.println(before - during >= 50000 && before - during < 52000);
        kept[0] = 1;
        kept = null;
        System.gc();
        System.out.println(runtime.freeMemory() - during >= 50000);
        System.out.println(runtime.totalMemory() >= runtime.freeMemory());
    }
}
