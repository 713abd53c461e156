public class StringErrors {
    public static void main(String[] args) throws Exception {
        String s = "abc";
        int caught = 0;
        try { s.charAt(3); } catch (StringIndexOutOfBoundsException e) { caught++; }
        try { s.charAt(-1); } catch (IndexOutOfBoundsException e) { caught++; }
        try { s.substring(4); } catch (StringIndexOutOfBoundsException e) { caught++; }
        try { s.substring(2, 1); } catch (StringIndexOutOfBoundsException e) { caught++; }
        try { s.substring(-1, 1); } catch (StringIndexOutOfBoundsException e) { caught++; }
        try { s.compareTo(null); } catch (NullPointerException e) { caught++; }
        try { s.concat(null); } catch (NullPointerException e) { caught++; }
        try { new String((char[]) null); } catch (NullPointerException e) { caught++; }
        try { new String(new char[2], 1, 2); } catch (StringIndexOutOfBoundsException e) { caught++; }
        System.out.println(caught + " " + s.substring(3) + "|" + s.equals(null) + s.equalsIgnoreCase(null) + s.startsWith("b", -1));
    }
}
