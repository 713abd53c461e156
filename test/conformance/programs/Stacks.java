import java.util.*;

public class Stacks {
    public static void main(String[] args) throws Exception {
        Stack s = new Stack();
        s.push("a");
        s.push("b");
        System.out.println(s.push("c") + " " + s.peek() + s.pop() + s.search("a") + s.search("z") + s.empty() + s);
        s.pop();
        s.pop();
        try { s.pop(); } catch (EmptyStackException e) { System.out.println("empty " + s.empty()); }
    }
}
