package otp;

import java.io.IOException;
import java.io.InputStream;

/**
 * Where the user is, and where each key leads. The faces call start, key, paint, tick and named, and a thread of
 * theirs activate; what touches the state holds one lock.
 */
final class App {
    // Keys, numbered as DoJa numbers them; 0 to 9 are the digits.
    static final int UP = 17;
    static final int DOWN = 19;
    static final int SELECT = 20;
    static final int SOFT1 = 21;
    static final int SOFT2 = 22;

    // Screens, and after them places that are no screen.
    static final int LIST = 0;
    static final int CODE = 1;
    static final int MENU = 2;
    static final int FORM = 3;
    static final int WORK = 4;
    static final int NOTE = 5;
    static final int CLOCK = 6;
    static final int HOME = 7;
    static final int DONE = 8;
    static final int REMOVE = 9;

    static int screen;
    /** The token that is shown, or that the menu is about. */
    static int token;
    /** The row or box in hand, among those from first to last. */
    static int at;
    static int first;
    static int last;
    /** Whether the 起動パスワード is still to be typed. */
    static boolean locked;


    static void start() {
        Sha1.open();
        Hmac.open();
        Kdf.open();
        Ticket.open();
        Lock.open();
        Form.open();
        Store.load();
        locked = Store.image[Store.LOCKED] > 0;
        go(HOME);
    }

    static void go(int place) {
        int count = Store.count();
        switch (place) {
            case HOME:
                if (locked) {
                    Form.show(Form.LOCK, Form.LOCK);
                } else if (count == 0) {
                    Form.show(Form.SERVICE, Form.PIN);
                } else if (count == 1) {
                    showToken(0);
                } else {
                    Menu.showTokens();
                }
                break;
            case DONE:
                token = count - 1;
                Note.ask("初期設定完了", "初期設定が正常に完了しました。", CODE, "次へ", null);
                break;
            case CODE:
                showToken(token);
                break;
            case REMOVE:
                Store.remove(token);
                token = 0;
                go(HOME);
                break;
            default:
                Form.resume();
        }
    }

    static void showToken(int which) {
        token = which;
        range(0, Store.count() - 1);
        at = which;
        Password.open(which);
        show(CODE, "メニュー", Store.count() > 1 ? "戻る" : "終了");
    }

    /** Another token; a 起動パスワード is asked for again, for a wrong one would spoil the new seed. */
    static void add() {
        if (Store.count() == Store.TOKENS) {
            Note.show("初期設定", "12個までです。使わないトークンを削除してください。", HOME);
        } else if (Store.image[Store.LOCKED] > 0) {
            Form.show(Form.LOCK, Form.LOCK);
        } else {
            Form.show(Form.SERVICE, Form.PIN);
        }
    }

    static void unlock() {
        if (Form.size[Form.LOCK] < 4) {
            Note.show("起動パスワード", "4から8桁です。", FORM);
        } else if (locked) {
            Lock.set(Form.digits[Form.LOCK], Form.size[Form.LOCK]);
            locked = false;
            Form.clear();
            go(HOME);
        } else if (isSameLock()) {
            Form.show(Form.SERVICE, Form.PIN);
        }
    }

    static void relock() {
        int size = Form.size[Form.NEW_LOCK];
        byte[] digits = Form.digits[Form.NEW_LOCK];
        if (size != Form.size[Form.AGAIN] || !Bytes.same(digits, 0, Form.digits[Form.AGAIN], 0, size) || size > 0 && size < 4) {
            Note.show("起動パスワード", "4から8桁の同じ数字を2回入れてください。", FORM);
        } else if (isSameLock()) {
            boolean done = Lock.change(digits, size);
            Form.clear();
            Note.show("起動パスワード", done ? "変更しました。" : "携帯電話に保存できません。", HOME);
        }
    }

    private static boolean isSameLock() {
        boolean same = Lock.matches(Form.digits[Form.LOCK], Form.size[Form.LOCK]);
        if (!same) {
            Note.show("起動パスワード", "起動のときと違います。終了して、はじめからやりなおしてください。", HOME);
        }
        return same;
    }

    static void leaveMenu() {
        if (screen == LIST) {
            Face.exit();
        } else {
            go(HOME);
        }
    }

    static void leaveForm() {
        if (locked || Store.count() == 0) {
            Menu.show();
        } else {
            go(HOME);
        }
    }

    static synchronized void key(int key) {
        Setup.stir();
        if (screen != NOTE && key == UP && at > first) {
            at--;
        } else if (screen != NOTE && key == DOWN && at < last) {
            at++;
        }
        switch (screen) {
            case LIST:
            case MENU:
                Menu.key(key);
                break;
            case CODE:
                codeKey(key);
                break;
            case FORM:
                Form.key(key);
                break;
            case NOTE:
                Note.key(key);
                break;
            default:
                if (key == SOFT2) {
                    if (screen == WORK) {
                        Setup.cancel();
                    } else {
                        go(HOME);
                    }
                }
        }
        if (screen == FORM) {
            Form.resume();
        }
        Face.update();
    }

    private static void codeKey(int key) {
        if (key == SOFT1) {
            Menu.show();
        } else if (key == SOFT2) {
            if (Store.count() > 1) {
                go(HOME);
            } else {
                Face.exit();
            }
        } else if (at != token) {
            showToken(at);
        }
    }

    static void range(int from, int to) {
        at = from;
        first = from;
        last = to;
    }

    /** Shows a screen with the labels of its soft keys. */
    static void show(int place, String left, String right) {
        screen = place;
        Face.labels(left, right);
        Face.update();
    }

    static synchronized void paint() {
        Draw.page();
        switch (screen) {
            case LIST:
            case MENU:
                Menu.paint();
                break;
            case CODE:
                Password.paint();
                break;
            case FORM:
                Form.paint();
                break;
            case WORK:
                Setup.paint();
                break;
            case NOTE:
                Note.paint();
                break;
            default:
                paintClock();
        }
    }

    private static void paintClock() {
        String text = Time.text(Time.now());
        int y = Draw.top;
        Draw.center(text.substring(0, 10), y);
        y = Draw.digits(text.substring(11), y + Face.line + Draw.edge);
        Draw.paragraph("ずれていたら、携帯電話の設定で合わせてください。", y + Draw.edge);
        Draw.title("時刻確認");
    }

    /** Called twice a second. */
    static synchronized void tick() {
        if (screen == CODE || screen == WORK || screen == CLOCK) {
            Face.update();
        }
    }

    /** The user has typed a name for the token, or nothing to leave it. */
    static synchronized void named(String name) {
        if (name.length() > 0) {
            Store.rename(token, name);
            Store.save();
        }
        go(HOME);
    }

    /** The activation, beside the events: all but the sending in slices. */
    static void activate() {
        int job = Setup.job;
        while (step(job)) {
            pause(1);
        }
        if (Setup.isReady(job)) {
            finish(job, Face.post(Setup.request));
        }
    }

    private static synchronized boolean step(int job) {
        return job == Setup.job && screen == WORK && Setup.slice();
    }

    private static synchronized void finish(int job, String answer) {
        if (job == Setup.job) {
            Setup.finish(answer);
            }
    }

    static void pause(int millis) {
        try {
            Thread.sleep(millis);
        } catch (Exception e) {
            // The wait is only shorter.
        }
    }

    /** Where activations go: the server that an address is of, with or without a path. */
    static String server(String address) {
        int end = address.indexOf('/', 8);
        return (end < 0 ? address : address.substring(0, end)).concat("/p/1");
    }

    /** Reads until the bytes are full or the stream ends; returns how many there are. */
    static int fill(byte[] bytes, InputStream in) throws IOException {
        int size = 0;
        int more = 0;
        while (more >= 0 && size < bytes.length) {
            size += more;
            more = in.read(bytes, size, bytes.length - size);
        }
        return size;
    }

    /** The server's answer: a short line of ASCII. */
    static String text(InputStream in) throws IOException {
        byte[] bytes = new byte[200];
        return new String(bytes, 0, fill(bytes, in));
    }
}
