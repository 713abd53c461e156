package otp;

/** Texts that are chosen by number. */
final class Texts {
    /** One of several texts that end with a line feed each. */
    static String pick(String texts, int which) {
        int from = 0;
        while (--which >= 0) {
            from = texts.indexOf('\n', from) + 1;
        }
        return texts.substring(from, texts.indexOf('\n', from));
    }
}
