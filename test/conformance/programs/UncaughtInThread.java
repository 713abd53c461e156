public class UncaughtInThread {
    public static void main(String[] args) throws Exception {
        Thread thread = new Thread("worker") {
            public void run() {
                deeper();
            }

            void deeper() {
                throw new IllegalStateException("goes up");
            }
        };
        thread.start();
        thread.join();
        System.out.println("main goes on " + thread.isAlive());
    }
}
