public class UserExceptions {
    public static void main(String[] args) throws Exception {
        try {
            throw new Custom("message", 7);
        } catch (Custom e) {
            System.out.println(e.getMessage() + " " + e.code + " " + e);
        }
        try {
            throw new Silent();
        } catch (RuntimeException e) {
            System.out.println(e.getMessage() + " " + e.toString());
        }
    }

    static class Custom extends Exception {
        final int code;

        Custom(String message, int code) {
            super(message);
            this.code = code;
        }
    }

    static class Silent extends RuntimeException {
        public String getMessage() {
            return "overridden";
        }
    }
}
