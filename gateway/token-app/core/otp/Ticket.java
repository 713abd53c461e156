package otp;

/** ATP/1, the phone's side: from the three numbers of the user and the ticket to a seed. */
final class Ticket {
    static final int OK = 0;
    static final int WRONG = 1;
    static final int DEAD = 2;
    static final int BUSY = 4;
    static final int UNKNOWN = 9;
    static final int UNREADABLE = 10;
    static final int NOT_GENUINE = 11;

    // Where things stand in the working bytes. ID follows SECRET as in PBKDF2's salt, ANSWER follows PROOF as in C.
    private static final int SECRET = 0;
    private static final int ID = 16;
    private static final int KEY = 24;
    private static final int PROOF = 44;
    private static final int ANSWER = 60;
    private static final int SERVER_TIME = ANSWER + 16;
    private static final int SERIAL = ANSWER + 20;
    private static final int PERIOD = ANSWER + 26;
    private static final int DIGITS = ANSWER + 27;
    private static final int PROOF_OF_SERVER = ANSWER + 28;
    private static final int SIZE = ANSWER + 44;

    /** PBKDF2's turns, and the tries that the server left. */
    static int turns;
    static int left;

    static byte[] work;

    /** Makes the working bytes, or overwrites them with zeros. */
    static void open() {
        if (work == null) {
            work = new byte[SIZE];
        }
        Bytes.clear(work, 0, SIZE);
    }

    /** Takes the ticket of the download, {@code 1 <tid> <K> <c>}; false when it is none, or used up. */
    static boolean take(String text) {
        try {
            String[] words = Hex.words(text);
            Hex.read(words[1], work, ID, 8);
            Hex.read(words[2], work, SECRET, 16);
            turns = Integer.parseInt(words[3]);
            return words[0].charAt(0) == '1' && turns >= 30 && turns <= 1000 && !isIn(Store.USED);
        } catch (Exception e) {
            return false;
        }
    }

    /** Makes the ticket of an app that was there already, from a サービスID and a ユーザID of 21 digits. */
    static void derive(byte[] service, byte[] user) {
        Hmac.key("ATP/1".getBytes(), 0, 5);
        putNames(service, user, 21);
        Hmac.end();
        Sha1.get(work, SECRET, 16);
        Hmac.key(work, SECRET, 16, 'T');
        Hmac.end();
        Sha1.get(work, ID, 8);
        turns = 100;
    }

    /** Makes sure of a stored nonce for this ticket, before anything is sent; false when it cannot be stored. */
    static boolean reserve(int chance) {
        if (isIn(Store.TICKET)) {
            return true;
        }
        Hmac.key(work, SECRET, 16, 'N');
        Sha1.putInt(chance);
        Sha1.putInt((int) Face.now());
        Sha1.putInt((int) Runtime.getRuntime().freeMemory());
        Hmac.end();
        System.arraycopy(work, ID, Store.image, Store.TICKET, 8);
        Sha1.get(Store.image, Store.NONCE, 16);
        if (Store.save()) {
            return true;
        }
        forget();
        return false;
    }

    static void beginKey(byte[] pin, int length, byte[] service, byte[] user, int userLength) {
        Hmac.key(pin, 0, length);
        Sha1.put(work, SECRET, 24);
        putNames(service, user, userLength);
        Kdf.begin();
    }

    /** The message to the server, once {@link Kdf} has done its turns; the time is the handset's Unix time. */
    static String request(int time) {
        Kdf.end(work, KEY);
        String text = Hex.write("1", Store.image, Store.TICKET, 8);
        text = Hex.write(text, Store.image, Store.NONCE, 16);
        Bytes.putInt(work, ANSWER, time);
        text = Hex.write(text, work, ANSWER, 4);
        prove(SECRET, 16, 'A', time);
        text = Hex.write(text, work, PROOF, 8);
        prove(KEY, 20, 'B', time);
        return Hex.write(text, work, PROOF, 16);
    }

    /** What the server's answer says: one of the codes above. */
    static int read(String text) {
        try {
            String[] words = Hex.words(text);
            int code = Integer.parseInt(words[1]);
            if (words[0].charAt(0) != '1') {
                return UNREADABLE;
            }
            if (code == OK) {
                return readSuccess(words) ? OK : NOT_GENUINE;
            }
            left = Integer.parseInt(words[2]);
            return code == UNKNOWN || code == BUSY || isAuthentic(code, words[3]) ? code : UNREADABLE;
        } catch (Exception e) {
            return UNREADABLE;
        }
    }

    /** Server's Unix time in the answer. */
    static int serverTime() {
        return Bytes.getInt(work, SERVER_TIME);
    }

    /** Stores the new token behind the others and lets go of the ticket; false when the handset refuses. */
    static boolean keep(String name) {
        byte[] image = Store.image;
        int token = Store.count();
        int slot = Store.slot(token);
        Hmac.key(work, KEY, 20, 'S');
        Sha1.put(image, Store.NONCE, 16);
        Sha1.put(work, ANSWER, 16);
        Hmac.end();
        Sha1.get(image, slot, 20);
        System.arraycopy(work, SERIAL, image, slot + Store.SERIAL, 8);
        Lock.turn(image, slot, slot);
        System.arraycopy(work, ID, image, Store.USED, 8);
        System.arraycopy(work, SERVER_TIME, image, Store.TIME, 4);
        Store.rename(token, name);
        image[Store.COUNT]++;
        forget();
        if (Store.save()) {
            return true;
        }
        // The nonce as stored mends the lost answer at the next try.
        Store.load();
        return false;
    }

    /** Lets go of the nonce. */
    static void forget() {
        Bytes.clear(Store.image, Store.TICKET, Store.USED - Store.TICKET);
    }

    private static boolean isIn(int place) {
        return Bytes.same(Store.image, place, work, ID, 8);
    }

    private static void putNames(byte[] service, byte[] user, int length) {
        Sha1.put(service, 0, 8);
        Sha1.put('/');
        Sha1.put(user, 0, length);
    }

    private static void prove(int key, int length, char purpose, int time) {
        Hmac.key(work, key, length, purpose);
        Sha1.put(Store.image, Store.TICKET, 24);
        Sha1.putInt(time);
        Hmac.end();
        Sha1.get(work, PROOF, 16);
    }

    private static boolean readSuccess(String[] words) {
        Hex.read(words[2], work, ANSWER, 16);
        Hex.read(words[3], work, SERVER_TIME, 4);
        Hex.read(words[4], work, SERIAL, 6);
        work[PERIOD] = (byte) Integer.parseInt(words[5]);
        work[DIGITS] = (byte) Integer.parseInt(words[6]);
        Hex.read(words[7], work, PROOF_OF_SERVER, 16);
        Hmac.key(work, KEY, 20, 'C');
        Sha1.put(work, PROOF, 16 + 28);
        Hmac.end();
        return Sha1.matches(work, PROOF_OF_SERVER, 16);
    }

    private static boolean isAuthentic(int code, String mac) {
        Hex.read(mac, work, ANSWER, 8);
        Hmac.key(work, SECRET, 16, 'E');
        Sha1.put(Store.image, Store.NONCE, 16);
        Sha1.put(code);
        Sha1.put(left);
        Hmac.end();
        return Sha1.matches(work, ANSWER, 8);
    }
}
