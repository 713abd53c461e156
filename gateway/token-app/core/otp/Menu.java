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

    static void show() {
        // Without a token, or before the 起動パスワード, there is nothing to rename, remove or lock.
        App.range(App.locked ? CLOCK : Store.count() > 0 ? RENAME : SETUP, EXIT);
        App.show(App.MENU, "選択", "戻る");
    }

    static void showTokens() {
        App.range(0, Store.count() - 1);
        App.at = App.token;
        App.show(App.LIST, "メニュー", "終了");
    }

    static void key(int key) {
        int row = App.first + key - 1;
        if (key > 0 && key < 10 && row <= App.last) {
            App.at = row;
            choose();
        } else if (key == App.SOFT2) {
            App.leaveMenu();
        } else if (key == App.SOFT1 && App.screen == App.LIST) {
            App.token = App.at;
            show();
        } else if (key == App.SELECT || key == App.SOFT1) {
            choose();
        }
    }

    private static void choose() {
        if (App.screen == App.LIST) {
            App.showToken(App.at);
            return;
        }
        String name = Store.name(App.token);
        switch (App.at) {
            case RENAME:
                Face.ask(name);
                break;
            case REMOVE:
                Note.ask("削除", name.concat("を削除しますか?元には戻せません。"), App.REMOVE, "はい", "いいえ");
                break;
            case LOCK:
                Form.show(Store.image[Store.LOCKED] > 0 ? Form.LOCK : Form.NEW_LOCK, Form.AGAIN);
                break;
            case SETUP:
                App.add();
                break;
            case CLOCK:
                App.show(App.CLOCK, null, "戻る");
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
        boolean isList = App.screen == App.LIST;
        for (int row = Math.max(App.first, App.at + 1 - room); row <= App.last; row++) {
            if (row == App.at) {
                Draw.box(Draw.PALE, 0, y, Face.width, height);
            }
            Draw.text(
                    Draw.INK,
                    String.valueOf(row + 1 - App.first)
                            .concat(" ")
                            .concat(
                                    isList
                                            ? Store.name(row)
                                            : Texts.pick(
                                                    "名前を変える\n削除\n起動パスワード\n初期設定(追加)\n時刻確認\nヘルプ\nバージョン\n終了\n",
                                                    row)),
                    Draw.edge,
                    y + 2);
            y += height;
        }
        Draw.title(isList ? "ワンタイムパスワード" : "メニュー");
    }
}
