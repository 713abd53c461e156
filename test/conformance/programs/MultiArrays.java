public class MultiArrays {
    public static void main(String[] args) throws Exception {
        int[][] square = new int[3][4];
        square[2][3] = 7;
        int[][][] partial = new int[2][3][];
        long[][] ragged = {{1}, {2, 3}, {}};
        String[][] words = new String[2][2];
        words[1][0] = "w";
        System.out.println(square.length + " " + square[0].length + " " + square[2][3] + " " + partial[1].length + " " + partial[1][2]);
        System.out.println(ragged[1][1] + " " + ragged[2].length + " " + words[1][0] + words[0][0]);
        Object o = square;
        System.out.println((o instanceof int[][]) + " " + (o instanceof Object[]) + " " + (o instanceof int[]));
        System.out.println(square.getClass().getName() + " " + words.getClass().getName() + " " + partial[0].getClass().getName());
        try {
            System.out.println(new int[2][-1].length);
        } catch (NegativeArraySizeException e) {
            System.out.println("negative");
        }
    }
}
