public class BenchAllocation {
    public static void main(String[] args) {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 1000;
        long start = System.currentTimeMillis();
        long result = run(rounds);
        long millis = System.currentTimeMillis() - start;
        System.out.println(args.length > 0 ? String.valueOf(millis) : "result " + result);
    }

    static long run(int rounds) {
        Node list = null;
        int sum = 0;
        for (int i = 0; i < rounds; i++) {
            list = new Node(i, (i & 63) == 0 ? null : list);
            sum += new int[4].length + list.value;
        }
        return sum;
    }

    static class Node {
        final int value;
        final Node next;

        Node(int value, Node next) {
            this.value = value;
            this.next = next;
        }
    }
}
