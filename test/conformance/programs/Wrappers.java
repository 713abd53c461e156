public class Wrappers {
    public static void main(String[] args) throws Exception {
        System.out.println(Integer.parseInt("-123") + Integer.parseInt("7f", 16) + Integer.parseInt("-2147483648") + " " + Integer.valueOf("12") + " " + Integer.toString(-255, 16));
        System.out.println(Integer.toHexString(-1) + " " + Integer.toBinaryString(10) + " " + Integer.toOctalString(64) + " " + new Integer(5).equals(new Integer(5)) + " " + new Integer(5).hashCode());
        System.out.println(Long.parseLong("-9223372036854775808") + " " + Long.parseLong("zz", 36) + " " + Long.toString(-1L, 2) + " " + new Long(5).equals(new Integer(5)) + " " + new Long(1L << 33).hashCode());
        System.out.println(Byte.parseByte("-128") + " " + Short.parseShort("7fff", 16) + " " + new Byte((byte) 3) + new Short((short) 4) + " " + new Boolean(true) + " " + new Boolean(true).hashCode() + " " + new Character('c') + new Character('c').hashCode());
        System.out.println(Character.isDigit('5') + " " + Character.isDigit('x') + " " + Character.isLowerCase('a') + Character.isUpperCase('a') + " " + Character.toUpperCase('z') + Character.toLowerCase('Q') + " " + Character.digit('f', 16) + Character.digit('g', 16));
        System.out.println(new Integer(300).byteValue() + " " + new Integer(70000).shortValue() + " " + new Integer(3).doubleValue() + " " + new Long(3).floatValue());
        String[] wrong = {"", "-", "12a", "2147483648", " 1", null};
        for (int i = 0; i < wrong.length; i++) {
            try {
                System.out.println(Integer.parseInt(wrong[i]));
            } catch (NumberFormatException e) {
                System.out.println("wrong " + wrong[i]);
            }
        }
        try { Byte.parseByte("128"); } catch (NumberFormatException e) { System.out.println("byte"); }
        try { Long.parseLong("9223372036854775808"); } catch (NumberFormatException e) { System.out.println("long"); }
    }
}
