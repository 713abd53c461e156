public class FloatWrappers {
    public static void main(String[] args) throws Exception {
        System.out.println(Double.valueOf("1.5e3") + " " + Double.parseDouble(" -0.25 ") + " " + Float.valueOf("3.14f") + " " + Float.parseFloat("1e40"));
        System.out.println(Double.doubleToLongBits(1.5) + " " + Double.longBitsToDouble(4614253070214989087L) + " " + Float.floatToIntBits(-2.5f) + " " + Float.intBitsToFloat(1078530011));
        System.out.println(new Double(0.0).equals(new Double(-0.0)) + " " + new Double(Double.NaN).equals(new Double(Double.NaN)) + " " + new Double(2.5).hashCode() + " " + new Float(2.5f).hashCode());
        System.out.println(Double.isNaN(0.0 / 0) + " " + new Double(1e300).isInfinite() + " " + Float.isInfinite(1f / 0) + " " + new Double(-7.9).intValue() + " " + new Float(1e20f).longValue() + " " + new Double(300.7).byteValue());
        try { Double.parseDouble("x"); } catch (NumberFormatException e) { System.out.println("wrong"); }
        try { Float.parseFloat(""); } catch (NumberFormatException e) { System.out.println("empty"); }
    }
}
