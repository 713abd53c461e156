public class Sorting {
    public static void main(String[] args) throws Exception {
        int[] a = new int[500];
        int seed = 12345;
        for (int i = 0; i < a.length; i++) {
            seed = seed * 1103515245 + 12345;
            a[i] = seed >> 8;
        }
        sort(a, 0, a.length - 1);
        boolean sorted = true;
        int sum = 0;
        for (int i = 1; i < a.length; i++) {
            sorted &= a[i - 1] <= a[i];
            sum += a[i] * i;
        }
        System.out.println(sorted + " " + a[0] + " " + a[499] + " " + sum);
    }

    static void sort(int[] a, int low, int high) {
        int i = low;
        int j = high;
        int pivot = a[(low + high) >>> 1];
        while (i <= j) {
            while (a[i] < pivot) i++;
            while (a[j] > pivot) j--;
            if (i <= j) {
                int t = a[i];
                a[i++] = a[j];
                a[j--] = t;
            }
        }
        if (low < j) sort(a, low, j);
        if (i < high) sort(a, i, high);
    }
}
