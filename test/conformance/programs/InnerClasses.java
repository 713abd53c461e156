public class InnerClasses {
    private int count = 10;
    private static int total;

    class Inner {
        int own = 5;

        class Deeper {
            int sum() {
                return count + own + total;
            }
        }

        void add() {
            count++;
            total += count;
        }
    }

    int run() {
        Inner inner = new Inner();
        inner.add();
        inner.add();
        Inner.Deeper deeper = inner.new Deeper();
        return deeper.sum();
    }

    public static void main(String[] args) {
        final int captured = 3;
        final String text = "t";
        class Local {
            String get() {
                return text + captured;
            }
        }
        System.out.println(new InnerClasses().run() + " " + new Local().get());
    }
}
