package otp;

/** Rows to choose from: the tokens, or what can be done. */
final class Menu {
    private static final int RENAME = 0;
    private static final int REMOVE = 1;
    private static final int LOCK = 2;
    private static final int SETUP = 3;
    private static final int CLOCK = 4;
    private static final int HELP = 5;
    private static final int VERSION = 6;
    private static final int EXIT = 7;

    private static int at;

    static void show(int screen, int row) {
        App.screen = screen;
        at = row;
    }

    /** Without a token, or before the 起動パスワード, there is nothing to rename, remove or lock. */
    private static int first() {
        return App.locked ? CLOCK : Store.count() > 0 ? RENAME : SETUP;
    }

    private static int rows() {
        return App.screen == App.LIST ? Store.count() : EXIT + 1 - first();
    }

    private static String row(int row) {
        return App.screen == App.LIST
                ? Store.name(row)
                : Texts.pick("名前を変える\n削除\n起動パスワード\n初期設定(追加)\n時刻確認\nヘルプ\nバージョン\n終了\n", row + first());
    }

    static void key(int key) {
        int rows = rows();
        if (key > 0 && key <= rows && key < 10) {
            at = key - 1;
            key = App.SELECT;
        }
        if (key == App.UP) {
            at = (at + rows - 1) % rows;
        } else if (key == App.DOWN) {
            at = (at + 1) % rows;
        } else if (key == App.SOFT2) {
            App.leaveMenu();
        } else if (key == App.SOFT1 && App.screen == App.LIST) {
            App.token = at;
            show(App.MENU, 0);
        } else if (key == App.SELECT || key == App.SOFT1) {
            choose();
        }
    }

    private static void choose() {
        if (App.screen == App.LIST) {
            App.showToken(at);
            return;
        }
        String name = Store.name(App.token);
        switch (at + first()) {
            case RENAME:
                Face.ask(name);
                break;
            case REMOVE:
                Note.show("削除", name.concat("を削除しますか?元には戻せません。"), App.REMOVE);
                break;
            case LOCK:
                Form.show(Store.image[Store.LOCKED] > 0 ? Form.LOCK : Form.NEW_LOCK, Form.AGAIN);
                break;
            case SETUP:
                App.add();
                break;
            case CLOCK:
                App.screen = App.CLOCK;
                break;
            case HELP:
                Note.show(
                        "ヘルプ",
                        "8桁の数字をPCの画面に入れてください。60秒で変わり、通信はしません。使えないときは時刻確認をしてください。機種変更や紛失のときは銀行にお知らせください。",
                        App.HOME);
                break;
            case VERSION:
                Note.show("バージョン", "ワンタイムパスワード 1.0", App.HOME);
                break;
            default:
                Face.exit();
        }
    }

    static void paint() {
        int y = Draw.top;
        int height = Face.line + 4;
        int room = (Face.height - y) / height;
        for (int i = Math.max(0, at + 1 - room); i < rows(); i++) {
            if (i == at) {
                Draw.box(Draw.PALE, 0, y, Face.width, height);
            }
            Draw.text(Draw.INK, String.valueOf(i + 1).concat(" ").concat(row(i)), Draw.edge, y + 2);
            y += height;
        }
        Draw.title(App.screen == App.LIST ? "ワンタイムパスワード" : "メニュー");
    }
}
