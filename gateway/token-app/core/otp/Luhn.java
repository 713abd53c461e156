package otp;

/** The check digit at the end of a ユーザID (ISO/IEC 7812-1 annex B). */
final class Luhn {
    /** Whether the last of these ASCII digits agrees with those before it. */
    static boolean holds(byte[] digits, int length) {
        int sum = 0;
        for (int i = 0; i < length; i++) {
            int digit = digits[length - 1 - i] - '0' << (i & 1);
            sum += digit > 9 ? digit - 9 : digit;
        }
        return sum % 10 == 0;
    }
}
