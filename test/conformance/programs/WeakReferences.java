import java.lang.ref.WeakReference;

public class WeakReferences {
    public static void main(String[] args) {
        Object kept = new Object();
        WeakReference strong = new WeakReference(kept);
        WeakReference weak = make();
        System.gc();
        System.out.println((strong.get() == kept) + " " + weak.get());
        strong.clear();
        System.out.println(strong.get());
    }

    static WeakReference make() {
        return new WeakReference(new Object());
    }
}
