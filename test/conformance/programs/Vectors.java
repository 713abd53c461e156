import java.util.*;

public class Vectors {
    public static void main(String[] args) throws Exception {
        Vector v = new Vector(2, 3);
        for (int i = 0; i < 5; i++) v.addElement(new Integer(i * i));
        System.out.println(v + " " + v.size() + " " + v.capacity() + " " + v.indexOf(new Integer(9)) + " " + v.contains(new Integer(10)) + " " + v.firstElement() + v.lastElement());
        v.insertElementAt("x", 1);
        v.setElementAt("y", 0);
        v.removeElementAt(2);
        System.out.println(v + " " + v.removeElement(new Integer(16)) + v.removeElement("none") + " " + v);
        v.addElement("y");
        System.out.println(v.lastIndexOf("y") + " " + v.lastIndexOf("y", 2) + " " + v.indexOf("y", 1) + " " + v.indexOf(null));
        Object[] copy = new Object[v.size()];
        v.copyInto(copy);
        System.out.println(copy.length + " " + copy[1]);
        for (Enumeration e = v.elements(); e.hasMoreElements();) System.out.print(e.nextElement() + ";");
        v.setSize(2);
        v.trimToSize();
        v.ensureCapacity(10);
        System.out.println(v + " " + v.isEmpty());
        try { v.elementAt(2); } catch (ArrayIndexOutOfBoundsException e) { System.out.println("range"); }
        try { v.insertElementAt("x", 5); } catch (ArrayIndexOutOfBoundsException e) { System.out.println("insert"); }
        v.removeAllElements();
        try { v.firstElement(); } catch (NoSuchElementException e) { System.out.println("empty"); }
        try { v.elements().nextElement(); } catch (NoSuchElementException e) { System.out.println("no element"); }
    }
}
