public class BenchVirtualCalls {
    public static void main(String[] args) {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 1000;
        long start = System.currentTimeMillis();
        long result = run(rounds);
        long millis = System.currentTimeMillis() - start;
        System.out.println(args.length > 0 ? String.valueOf(millis) : "result " + result);
    }

    static long run(int rounds) {
        Shape[] shapes = {new Shape(), new Square(), new Circle()};
        int sum = 0;
        int which = 0;
        for (int i = 0; i < rounds; i++) {
            sum += shapes[which].area(i);
            if (++which == 3) {
                which = 0;
            }
        }
        return sum;
    }

    static class Shape {
        int size = 3;

        int area(int n) {
            return size;
        }
    }

    static class Square extends Shape {
        int area(int n) {
            return size * n;
        }
    }

    static class Circle extends Shape {
        int area(int n) {
            return size + n;
        }
    }
}
