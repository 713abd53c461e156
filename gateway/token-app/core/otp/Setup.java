package otp;

/** 初期設定: from [送信] to the new token. The key is derived in slices and the message sent off the event thread. */
final class Setup {
    /** Number of the present try; one that was cancelled finds another number here. */
    static int job;
    /** What is to be sent, once the key is there. */
    static String request;

    private static int chance;
    private static int turn;

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
        } else if (Form.size[Form.PIN] < 4) {
            complain(Form.PIN, "利用開始パスワードは4から8桁の数字です。");
        } else if (userSize == 13 && !Ticket.take(Face.ticket())) {
            complain(
                    Form.USER,
                    "メールのURLからアプリを更新するか、PCで「アプリはダウンロード済み」を選んで発行しなおしてください。");
        } else {
            if (userSize == 21) {
                Ticket.derive(service, user);
            }
            if (Ticket.reserve(chance)) {
                Ticket.beginKey(digits[Form.PIN], Form.size[Form.PIN], service, user, userSize);
                turn = 1;
                request = null;
                App.show(App.WORK, null, "中止");
                Face.work();
            } else {
                complainOfStorage();
            }
        }
    }

    static void complain(int box, String text) {
        App.at = box;
        Note.show("初期設定", text, App.FORM);
    }

    private static void complainOfStorage() {
        complain(Form.SERVICE, "携帯電話に保存できません。空きを増やして、もう一度送信してください。");
    }

    static void cancel() {
        job++;
        Form.resume();
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

    /** Whether this try has something to send; a cancelled one has not. */
    static boolean isReady(int which) {
        return which == job && request != null;
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
            Note.ask(
                    "日時の確認",
                    "日時を確認してください。\n携帯電話\n"
                            .concat(Time.text(now))
                            .concat("\nセンター\n")
                            .concat(Time.text(server)),
                    App.DONE,
                    "次へ",
                    null);
        } else {
            App.go(App.DONE);
        }
    }

    static void paint() {
        String text = "計算しています";
        int part = turn;
        int whole = Ticket.turns;
        if (request != null) {
            text = "通信しています";
            part = Time.now() % 10;
            whole = 9;
        }
        Draw.center(text, Face.height / 3);
        Draw.bar(Draw.BLUE, Face.height / 2, part, whole);
        Draw.title("処理中");
    }
}
