public class Strings {
    public static void main(String[] args) throws Exception {
        String s = "Hello, World";
        System.out.println(s.length() + " " + s.charAt(4) + " " + s.indexOf('o') + " " + s.indexOf('o', 5) + " " + s.lastIndexOf('o') + " " + s.lastIndexOf('o', 7) + " " + s.indexOf("World") + " " + s.indexOf("x") + " " + s.indexOf("l", 4));
        System.out.println(s.substring(7) + " " + s.substring(0, 5) + " " + s.concat("!") + " " + s.replace('l', 'L') + " " + s.toUpperCase() + " " + s.toLowerCase());
        System.out.println(s.startsWith("Hell") + " " + s.startsWith("World", 7) + " " + s.endsWith("ld") + " " + s.equals("Hello, " + "World") + " " + s.equalsIgnoreCase("hELLO, wORLD") + " " + s.compareTo("Help") + " " + "a".compareTo("abc"));
        System.out.println("  \t trim \n ".trim() + "|" + "x".trim() + "|" + s.regionMatches(true, 7, "WORLD", 0, 5) + " " + s.regionMatches(false, 7, "WORLD", 0, 5));
        System.out.println(s.hashCode() + " " + "".hashCode() + " " + "\u65e5\u672c".hashCode());
        char[] chars = s.toCharArray();
        chars[0] = 'J';
        System.out.println(new String(chars) + " " + new String(chars, 1, 4) + " " + String.valueOf(chars, 7, 5) + " " + s);
        char[] target = new char[5];
        s.getChars(7, 12, target, 0);
        System.out.println(target);
        System.out.println(String.valueOf(true) + String.valueOf('c') + String.valueOf(1) + String.valueOf(2L) + String.valueOf(1.5f) + String.valueOf(2.5) + String.valueOf((Object) null));
        System.out.println(("a" + s).substring(1) == s);
        System.out.println(("a" + s).substring(1).intern() == s);
    }
}
