public class StackOverflow {
    public static void main(String[] args) throws Exception {
        try {
            endless(0);
        } catch (Error e) {
            System.out.println(e instanceof VirtualMachineError);
        }
        System.out.println(reached > 1000);
        try {
            endless(0);
        } catch (VirtualMachineError e) {
            System.out.println("again");
        }
    }

    static int reached;

    static int endless(int n) {
        reached = n;
        return endless(n + 1) + 1;
    }
}
