package otp;

/** 初期設定: from [送信] to the new token. The key is derived in slices and the message sent off the event thread. */
final class Setup {
    /** Number of the present try; one that was cancelled finds another number here. */
    static int job;
    /** What is to be sent, once the key is there. */
    static String request;

    private static int chance;
    private static int turn;
    private static int beat;

    /** The moments of the user's key presses make each nonce another one. */
    static void stir() {
        chance = chance * 31 + (int) Face.now();
    }

    static void submit() {
        byte[][] digits = Form.digits;
        byte[] service = digits[Form.SERVICE];
        byte[] user = digits[Form.USER];
        int userSize = Form.size[Form.USER];
        if (Form.size[Form.SERVICE] != 8) {
            complain(Form.SERVICE, "サービスIDは8桁の数字です。");
        } else if (userSize != 13 && userSize != 21 || !Luhn.holds(user, userSize)) {
            complain(Form.USER, "ユーザIDが違います。PCの画面を確かめてください。");
        } else if (!Form.isPassword(Form.PIN)) {
            complain(Form.PIN, "利用開始パスワードは4から8桁の数字です。");
        } else if (userSize == 13 && !Ticket.take(Face.ticket())) {
            complain(
                    Form.USER,
                    "メールのURLからアプリを更新してください。または、PCで「アプリはダウンロード済み」を選んで発行しなおしてください。");
        } else {
            if (userSize == 21) {
                Ticket.derive(service, user);
            }
            if (Ticket.reserve(chance)) {
                Ticket.beginKey(digits[Form.PIN], Form.size[Form.PIN], service, user, userSize);
                turn = 1;
                request = null;
                App.screen = App.WORK;
                Face.work();
            } else {
                complainOfStorage();
            }
        }
    }

    static void complain(int box, String text) {
        Form.at = box;
        Note.show("初期設定", text, App.FORM);
    }

    private static void complainOfStorage() {
        complain(Form.SERVICE, "携帯電話に保存できません。空きを増やして、もう一度送信してください。");
    }

    static void cancel() {
        job++;
        App.screen = App.FORM;
        Face.abort();
    }

    /** Derives the key a little further; false when there is no more to do. */
    static boolean slice() {
        for (int i = 0; i < 4; i++) {
            if (turn >= Ticket.turns) {
                request = Ticket.request(Time.now());
                return false;
            }
            Kdf.turn();
            turn++;
        }
        Face.update();
        return true;
    }

    /** Takes the server's answer, or null with what the handset says in {@link Face#trouble}. */
    static void finish(String answer) {
        job++;
        int code = answer == null ? Face.trouble : Ticket.read(answer);
        if (code == Ticket.OK) {
            keep();
            return;
        }
        if (code == Ticket.DEAD) {
            Ticket.forget();
            Store.save();
        }
        complain(
                Form.SERVICE,
                code == Ticket.WRONG && Ticket.left > 0
                        ? "サービスID・ユーザID・利用開始パスワードのどれかが違います。PCの画面を確かめてください。あと"
                                .concat(String.valueOf(Ticket.left))
                                .concat("回で使えなくなります。")
                        : Texts.pick(
                                "期限切れ、設定済み、または5回の入力まちがいで、使えません。PCで発行しなおしてください。\n"
                                        + "混みあっています。しばらく待って、もう一度送信してください。\n"
                                        + "サービスID・ユーザID・利用開始パスワードを確かめてください。続くときはPCで発行しなおしてください。\n"
                                        + "通信できません。しばらく待って、もう一度送信してください。\n"
                                        + "正しい接続先か確かめられません。続くときは銀行にお知らせください。\n"
                                        + "圏外です。電波の届く所で、もう一度送信してください。\n"
                                        + "通信が許可されていません。携帯電話の設定を確かめて、もう一度送信してください。\n",
                                code < Ticket.BUSY ? 0 : code < Ticket.UNKNOWN ? 1 : code - Ticket.UNKNOWN + 2));
    }

    private static void keep() {
        int server = Ticket.serverTime();
        int now = Time.now();
        if (!Ticket.keep("トークン".concat(String.valueOf(Store.count() + 1)))) {
            complainOfStorage();
            return;
        }
        Ticket.open();
        Form.clear();
        if (server - now > 30 || now - server > 30) {
            Note.show(
                    "日時を確認してください",
                    "携帯電話の時計を合わせてください。携帯:"
                            .concat(Time.text(now))
                            .concat(" 正しい日時:")
                            .concat(Time.text(server))
                            .concat(""),
                    App.DONE);
        } else {
            App.go(App.DONE);
        }
    }

    static void paint() {
        int y = Face.height / 3;
        Draw.center(request == null ? "計算しています" : "通信しています", y);
        y += Face.line * 2;
        beat++;
        if (request == null) {
            Draw.bar(Draw.BLUE, y, turn, Ticket.turns);
        } else {
            Draw.bar(Draw.BLUE, y, beat % 12, 12);
        }
        Draw.title("処理中");
    }
}
