// java.lang.Math of CLDC 1.1 (1.0 has abs, max and min of int and long).
import { defineClass } from '../../../vm/native/library-class.ts';

const host = globalThis.Math;

export const Math = defineClass('public final class java.lang.Math', {
  fields: {
    'public static final double E': host.E,
    'public static final double PI': host.PI,
  },
  methods: {
    'public static int abs(int a)': (_call, a: number) => host.abs(a) | 0,
    'public static long abs(long a)': (_call, a: bigint) => BigInt.asIntN(64, a < 0n ? -a : a),
    'public static float abs(float a)': (_call, a: number) => host.abs(a),
    'public static double abs(double a)': (_call, a: number) => host.abs(a),
    'public static int max(int a, int b)': (_call, a: number, b: number) => host.max(a, b),
    'public static long max(long a, long b)': (_call, a: bigint, b: bigint) => (a > b ? a : b),
    'public static float max(float a, float b)': (_call, a: number, b: number) => host.max(a, b),
    'public static double max(double a, double b)': (_call, a: number, b: number) => host.max(a, b),
    'public static int min(int a, int b)': (_call, a: number, b: number) => host.min(a, b),
    'public static long min(long a, long b)': (_call, a: bigint, b: bigint) => (a < b ? a : b),
    'public static float min(float a, float b)': (_call, a: number, b: number) => host.min(a, b),
    'public static double min(double a, double b)': (_call, a: number, b: number) => host.min(a, b),
    'public static double sin(double a)': (_call, a: number) => host.sin(a),
    'public static double cos(double a)': (_call, a: number) => host.cos(a),
    'public static double tan(double a)': (_call, a: number) => host.tan(a),
    'public static double sqrt(double a)': (_call, a: number) => host.sqrt(a),
    'public static double ceil(double a)': (_call, a: number) => host.ceil(a),
    'public static double floor(double a)': (_call, a: number) => host.floor(a),
    'public static double toRadians(double degrees)': (_call, degrees: number) =>
      (degrees / 180) * host.PI,
    'public static double toDegrees(double radians)': (_call, radians: number) =>
      (radians * 180) / host.PI,
  },
});
