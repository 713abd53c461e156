import com.nttdocomo.io.ConnectionException;
import com.nttdocomo.io.HttpConnection;
import com.nttdocomo.ui.Button;
import com.nttdocomo.ui.Component;
import com.nttdocomo.ui.ComponentListener;
import com.nttdocomo.ui.Dialog;
import com.nttdocomo.ui.Display;
import com.nttdocomo.ui.Frame;
import com.nttdocomo.ui.HTMLLayout;
import com.nttdocomo.ui.IApplication;
import com.nttdocomo.ui.Label;
import com.nttdocomo.ui.ListBox;
import com.nttdocomo.ui.Panel;
import com.nttdocomo.ui.SoftKeyListener;
import com.nttdocomo.ui.TextBox;
import com.nttdocomo.ui.Ticker;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import javax.microedition.io.Connector;

/** Keeps a note in the scratchpad and sends it to the site it came from. */
public class Notebook extends IApplication implements ComponentListener, SoftKeyListener, Runnable {
  private Label status = new Label("", Label.LEFT);
  private TextBox note = new TextBox("", 8, 2, TextBox.DISPLAY_ANY);
  private ListBox kind = new ListBox(ListBox.CHOICE);
  private ListBox marks = new ListBox(ListBox.CHECK_BOX, 2);
  private Button send = new Button("送信");

  public void start() {
    Panel panel = new Panel();
    HTMLLayout layout = new HTMLLayout();
    panel.setLayoutManager(layout);
    panel.setTitle("メモ帳");
    panel.add(new Ticker("メモを書いて送信してください"));
    layout.br();
    panel.add(new Label("種類"));
    kind.setItems(new String[] {"普通", "急ぎ", "秘密"});
    panel.add(kind);
    layout.br();
    note.setInputMode(TextBox.KANA);
    panel.add(note);
    layout.br();
    marks.append("控えを残す");
    marks.append("返信不要");
    panel.add(marks);
    layout.begin(HTMLLayout.CENTER);
    panel.add(send);
    layout.end();
    panel.add(status);
    panel.setSoftLabel(Frame.SOFT_KEY_1, "保存");
    panel.setSoftLabel(Frame.SOFT_KEY_2, "終了");
    panel.setComponentListener(this);
    panel.setSoftKeyListener(this);
    load();
    Display.setCurrent(panel);
  }

  public void componentAction(Component source, int type, int param) {
    if (type == ComponentListener.BUTTON_PRESSED) new Thread(this).start();
    if (type == ComponentListener.TEXT_CHANGED) show("入力 " + note.getText().length() + "文字");
    if (type == ComponentListener.SELECTION_CHANGED) show("選択 " + param);
  }

  public void softKeyPressed(int key) {
    if (key == Frame.SOFT_KEY_1) save();
    if (key != Frame.SOFT_KEY_2) return;
    Dialog dialog = new Dialog(Dialog.DIALOG_YESNO, "終了");
    dialog.setText("終了しますか?");
    if (dialog.show() == Dialog.BUTTON_YES) terminate();
    show("続けます");
  }

  public void softKeyReleased(int key) {}

  public void run() {
    show("通信中");
    try {
      String url = getSourceURL() + "note";
      HttpConnection http =
          (HttpConnection) Connector.open(url, Connector.READ_WRITE, true);
      try {
        http.setRequestMethod(HttpConnection.POST);
        http.setRequestProperty("Content-Type", "text/plain");
        OutputStream out = http.openOutputStream();
        out.write((kind.getItem(kind.getSelectedIndex()) + ":" + note.getText()).getBytes());
        out.close();
        http.connect();
        InputStream in = http.openInputStream();
        byte[] answer = new byte[(int) http.getLength()];
        int got = 0;
        while (got < answer.length) {
          int count = in.read(answer, got, answer.length - got);
          if (count < 0) break;
          got += count;
        }
        in.close();
        show(new String(answer, 0, got));
      } finally {
        http.close();
      }
    } catch (ConnectionException e) {
      show("通信できません(" + e.getStatus() + ")");
    } catch (Exception e) {
      show(e.toString());
    }
  }

  private void load() {
    try {
      DataInputStream in = Connector.openDataInputStream("scratchpad:///0;pos=0");
      note.setText(in.readUTF());
      in.close();
    } catch (Exception e) {
      show(e.toString());
    }
  }

  private void save() {
    try {
      DataOutputStream out = Connector.openDataOutputStream("scratchpad:///0;pos=0");
      out.writeUTF(note.getText());
      out.close();
      show("保存しました");
    } catch (ConnectionException e) {
      show("保存できません(" + e.getStatus() + ")");
    } catch (Exception e) {
      show(e.toString());
    }
  }

  private void show(String text) {
    status.setText(text);
  }
}
