public class FloatText {
    public static void main(String[] args) throws Exception {
        float[] floats = {0, 1, 10, 100.5f, 1234567, 12345678, 1e7f, 9999999, 0.001f, 0.00099f, 3.14159265f, 1e10f, 1.5e-10f};
        for (int i = 0; i < floats.length; i++) {
            System.out.println(floats[i]);
        }
        double[] doubles = {0, 1, 10, 100.5, 1234567, 12345678, 1e7, 9999999, 0.001, 0.00099, 3.141592653589793, 1e21, 1e-7, 123456789012345680.0, 4.35, 0.1};
        for (int i = 0; i < doubles.length; i++) {
            System.out.println(doubles[i]);
        }
    }
}
