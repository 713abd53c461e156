public class ThreadNames {
    public static void main(String[] args) throws Exception {
        System.out.println(Thread.currentThread().getName());
        Thread t = new Thread("mine");
        Thread u = new Thread();
        System.out.println(t.getName() + " " + u.getName().startsWith("Thread-") + " " + t.getPriority() + " " + t.isAlive());
        try { t.setPriority(11); } catch (IllegalArgumentException e) { System.out.println("priority"); }
        try { Thread.sleep(-1); } catch (IllegalArgumentException e) { System.out.println("sleep"); }
        t.start();
        t.join();
        t.join();
        System.out.println(Thread.activeCount());
    }
}
