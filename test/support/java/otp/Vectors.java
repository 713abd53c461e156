package otp;

/**
 * Prints what the core makes of the arguments: サービスID, ユーザID, PIN, AppParam, Nc (hex), tc (hex), the server's
 * answers. One line each: what it is, and its value. Kept to CLDC-1.0, so that a phone runs it too.
 */
public final class Vectors {
    public static void main(String[] args) {
        byte[] service = args[0].getBytes();
        byte[] user = args[1].getBytes();
        byte[] pin = args[2].getBytes();
        Sha1.open();
        Hmac.open();
        Kdf.open();
        Ticket.open();
        Lock.open();
        Store.load();
        print("luhn", Luhn.holds(user, user.length));
        if (user.length == 21) {
            Ticket.derive(service, user);
        } else {
            print("ticket", Ticket.take(args[3]));
        }
        byte[] image = Store.image;
        System.arraycopy(Ticket.work, 16, image, Store.TICKET, 8);
        Hex.read(args[4], image, Store.NONCE, 16);
        print("reserved", Ticket.reserve(0));
        Ticket.beginKey(pin, pin.length, service, user, user.length);
        for (int turn = 1; turn < Ticket.turns; turn++) {
            Kdf.turn();
        }
        print("request", Ticket.request(Integer.parseInt(args[5], 16)));
        print("secret", hex(Ticket.work, 0, 16));
        print("Kp", hex(Ticket.work, 24, 20));
        for (int i = 6; i < args.length; i++) {
            int code = Ticket.read(args[i]);
            print("answer", code + "/" + Ticket.left);
            if (code == Ticket.OK) {
                long time = Ticket.serverTime();
                Ticket.keep("");
                print("seed", hex(Store.image, Store.FIRST, 20));
                byte[] seed = new byte[20];
                System.arraycopy(Store.image, Store.FIRST, seed, 0, 20);
                print("password", time / 60 + "=" + Totp.password(seed, (int) (time / 60), 8));
            }
        }
    }

    private static String hex(byte[] from, int offset, int length) {
        return Hex.write("", from, offset, length).substring(1);
    }

    private static void print(String name, boolean value) {
        print(name, String.valueOf(value));
    }

    private static void print(String name, String value) {
        System.out.println(name + " " + value);
    }
}
