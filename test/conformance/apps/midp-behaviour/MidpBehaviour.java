import java.io.InputStream;
import java.io.OutputStream;
import java.util.Date;
import javax.microedition.io.Connector;
import javax.microedition.io.HttpConnection;
import javax.microedition.lcdui.Alert;
import javax.microedition.lcdui.AlertType;
import javax.microedition.lcdui.Canvas;
import javax.microedition.lcdui.Choice;
import javax.microedition.lcdui.ChoiceGroup;
import javax.microedition.lcdui.Command;
import javax.microedition.lcdui.DateField;
import javax.microedition.lcdui.Display;
import javax.microedition.lcdui.Font;
import javax.microedition.lcdui.Form;
import javax.microedition.lcdui.Gauge;
import javax.microedition.lcdui.Graphics;
import javax.microedition.lcdui.Image;
import javax.microedition.lcdui.List;
import javax.microedition.lcdui.StringItem;
import javax.microedition.lcdui.TextBox;
import javax.microedition.lcdui.TextField;
import javax.microedition.midlet.MIDlet;
import javax.microedition.rms.RecordEnumeration;
import javax.microedition.rms.RecordListener;
import javax.microedition.rms.RecordStore;

/** Prints what the handset's classes do, a line a behaviour. */
public class MidpBehaviour extends MIDlet implements Runnable, RecordListener {
  private String recordEvents = "";
  private boolean ran;

  protected void startApp() {
    new Thread(this).start();
  }

  protected void pauseApp() {}

  protected void destroyApp(boolean unconditional) {}

  public void run() {
    if (Thread.currentThread().getName().equals("events")) {
      ran = true;
      return;
    }
    try {
      midlet();
      display();
      forms();
      texts();
      choices();
      items();
      graphics();
      records();
      http();
    } catch (Throwable t) {
      System.out.println("uncaught " + t);
      t.printStackTrace();
    }
    System.out.println("done");
    notifyDestroyed();
  }

  static void line(String name, Object value) {
    System.out.println(name + ": " + value);
  }

  static void line(String name, int value) {
    System.out.println(name + ": " + value);
  }

  static void thrown(String name, Throwable t) {
    System.out.println(name + ": " + t.getClass().getName());
  }

  private void midlet() {
    line("vendor", getAppProperty("MIDlet-Vendor"));
    line("own attribute", getAppProperty("Own-Attribute"));
    line("none", getAppProperty("None"));
    try {
      System.exit(0);
    } catch (Throwable t) {
      thrown("System.exit", t);
    }
  }

  private void display() throws Exception {
    Display display = Display.getDisplay(this);
    line("one display", String.valueOf(display == Display.getDisplay(this)));
    line("current", display.getCurrent());
    line("colours", display.numColors() + " " + display.isColor());
    Form form = new Form("f");
    display.setCurrent(form);
    display.setCurrent(null);
    line("still shown", form.isShown() + " " + (display.getCurrent() == form));
    Alert alert = new Alert("a", "b", null, AlertType.WARNING);
    line("alert", alert.getTimeout() + " " + alert.getDefaultTimeout());
    try {
      alert.setTimeout(0);
    } catch (Throwable t) {
      thrown("timeout 0", t);
    }
    try {
      display.setCurrent(alert, null);
    } catch (Throwable t) {
      thrown("alert before nothing", t);
    }
    line("sound", String.valueOf(AlertType.ALARM.playSound(display)));
    display.callSerially(this);
    Thread.sleep(50);
    line("called serially", String.valueOf(ran));
    Command command = new Command("c", Command.HELP, 3);
    line("command", command.getLabel() + command.getCommandType() + command.getPriority());
    try {
      new Command(null, Command.OK, 1);
    } catch (Throwable t) {
      thrown("command without label", t);
    }
  }

  private void forms() {
    Form form = new Form("f");
    StringItem item = new StringItem("a", "b");
    line("appended", form.append(item) + " " + form.append("text") + " " + form.size());
    try {
      new Form("g").append(item);
    } catch (Throwable t) {
      thrown("item on two forms", t);
    }
    form.insert(0, new StringItem(null, "first"));
    line("first", ((StringItem) form.get(0)).getText());
    form.delete(0);
    line("after delete", String.valueOf(form.get(0) == item));
    form.set(0, new StringItem("x", "y"));
    try {
      form.get(5);
    } catch (Throwable t) {
      thrown("item 5", t);
    }
    form.deleteAll();
    line("emptied", form.size());
  }

  private void texts() {
    TextField field = new TextField("l", "123", 5, TextField.NUMERIC);
    field.insert("4", 0);
    line("inserted", field.getString());
    field.delete(1, 2);
    line("deleted", field.getString() + " " + field.size());
    try {
      field.setString("abc");
    } catch (Throwable t) {
      thrown("letters in a number", t);
    }
    try {
      field.setString("123456");
    } catch (Throwable t) {
      thrown("too long", t);
    }
    try {
      new TextField("l", "", 0, TextField.ANY);
    } catch (Throwable t) {
      thrown("size 0", t);
    }
    char[] chars = new char[5];
    line("chars", field.getChars(chars) + " " + chars[0]);
    field.setConstraints(TextField.ANY | TextField.PASSWORD);
    line("constraints", Integer.toHexString(field.getConstraints()));
    TextBox box = new TextBox("t", null, 3, TextField.ANY);
    box.setChars(new char[] {'a', 'b', 'c', 'd'}, 1, 2);
    line("box", box.getString() + box.setMaxSize(1) + box.getString());
  }

  private void choices() {
    ChoiceGroup one = new ChoiceGroup("c", Choice.EXCLUSIVE, new String[] {"a", "b"}, null);
    line("first is selected", one.getSelectedIndex());
    one.setSelectedIndex(1, true);
    one.delete(1);
    line("after delete", one.getSelectedIndex() + " " + one.size());
    ChoiceGroup many = new ChoiceGroup("c", Choice.MULTIPLE);
    many.append("a", null);
    many.insert(0, "b", null);
    many.setSelectedFlags(new boolean[] {false, true});
    boolean[] flags = new boolean[2];
    line("flags", many.getSelectedFlags(flags) + " " + flags[1] + " " + many.getSelectedIndex());
    line("string", many.getString(0) + many.isSelected(0));
    try {
      many.getString(2);
    } catch (Throwable t) {
      thrown("choice 2", t);
    }
    try {
      new ChoiceGroup("c", Choice.IMPLICIT);
    } catch (Throwable t) {
      thrown("implicit group", t);
    }
    try {
      new List("l", 7);
    } catch (Throwable t) {
      thrown("list type 7", t);
    }
    List list = new List("l", Choice.IMPLICIT, new String[] {"x", "y"}, null);
    list.set(1, "z", null);
    line("list", list.getSelectedIndex() + list.getString(1));
  }

  private void items() {
    Gauge gauge = new Gauge("g", true, 10, 20);
    line("gauge", gauge.getValue());
    gauge.setMaxValue(5);
    line("smaller gauge", gauge.getValue());
    DateField date = new DateField("d", DateField.DATE_TIME);
    line("no date", date.getDate());
    date.setDate(new Date(1000L));
    line("date", String.valueOf(date.getDate().getTime()));
    try {
      date.setInputMode(4);
    } catch (Throwable t) {
      thrown("mode 4", t);
    }
  }

  private void graphics() throws Exception {
    Font font = Font.getFont(Font.FACE_SYSTEM, Font.STYLE_BOLD, Font.SIZE_SMALL);
    line("font", font.getHeight() + " " + font.getBaselinePosition() + " " + font.isBold());
    line("widths", font.charWidth('a') + " " + font.substringWidth("abc", 1, 2));
    try {
      Font.getFont(1, 0, 0);
    } catch (Throwable t) {
      thrown("face 1", t);
    }
    Image image = Image.createImage(10, 8);
    Graphics g = image.getGraphics();
    g.setColor(1, 2, 3);
    line("colour", Integer.toHexString(g.getColor()) + " " + g.getBlueComponent());
    g.translate(2, 1);
    g.clipRect(0, 0, 100, 100);
    line("clip", g.getClipX() + "," + g.getClipY() + " " + g.getClipWidth() + "x" + g.getClipHeight());
    try {
      g.drawImage(image, 0, 0, Graphics.BASELINE);
    } catch (Throwable t) {
      thrown("image on a base line", t);
    }
    Image copy = Image.createImage(image);
    line("copy", copy.getWidth() + "x" + copy.getHeight() + " " + copy.isMutable());
    try {
      copy.getGraphics();
    } catch (Throwable t) {
      thrown("drawing into a copy", t);
    }
    try {
      Image.createImage(new byte[10], 0, 10);
    } catch (Throwable t) {
      thrown("no picture", t);
    }
    try {
      Image.createImage("/none.png");
    } catch (Throwable t) {
      thrown("no file", t);
    }
    Canvas canvas =
        new Canvas() {
          protected void paint(Graphics g) {}
        };
    line("actions", canvas.getGameAction(Canvas.KEY_NUM5) + " " + canvas.getKeyCode(Canvas.UP));
    try {
      canvas.getGameAction(9999);
    } catch (Throwable t) {
      thrown("no such key", t);
    }
  }

  private void records() throws Exception {
    line("no stores", RecordStore.listRecordStores());
    try {
      RecordStore.openRecordStore("s", false);
    } catch (Throwable t) {
      thrown("no such store", t);
    }
    RecordStore store = RecordStore.openRecordStore("s", true);
    store.addRecordListener(this);
    line("same object", String.valueOf(store == RecordStore.openRecordStore("s", false)));
    store.closeRecordStore();
    line("ids", store.getNextRecordID() + " " + store.addRecord(new byte[] {1, 2, 3}, 1, 2));
    line("added", store.addRecord(new byte[0], 0, 0) + " " + store.getRecord(2));
    store.setRecord(2, new byte[] {9}, 0, 1);
    line("record", store.getRecord(1)[0] + " " + store.getRecordSize(2));
    store.deleteRecord(1);
    line("after delete", store.getNumRecords() + " " + store.getNextRecordID() + " " + store.getVersion());
    try {
      store.getRecord(1);
    } catch (Throwable t) {
      thrown("deleted record", t);
    }
    store.addRecord(new byte[] {4}, 0, 1);
    RecordEnumeration all = store.enumerateRecords(null, null, false);
    String ids = "";
    while (all.hasNextElement()) ids += all.nextRecordId() + " ";
    while (all.hasPreviousElement()) ids += all.previousRecordId() + " ";
    line("enumerated", ids + all.numRecords());
    try {
      store.addRecord(new byte[600000], 0, 600000);
    } catch (Throwable t) {
      thrown("full", t);
    }
    try {
      RecordStore.deleteRecordStore("s");
    } catch (Throwable t) {
      thrown("delete while open", t);
    }
    Thread.sleep(50);
    line("listener", recordEvents);
    store.closeRecordStore();
    try {
      store.getNumRecords();
    } catch (Throwable t) {
      thrown("closed store", t);
    }
    RecordStore.deleteRecordStore("s");
    line("deleted store", RecordStore.listRecordStores());
  }

  public void recordAdded(RecordStore store, int id) {
    recordEvents += "+" + id;
  }

  public void recordChanged(RecordStore store, int id) {
    recordEvents += "=" + id;
  }

  public void recordDeleted(RecordStore store, int id) {
    recordEvents += "-" + id;
  }

  private void http() throws Exception {
    HttpConnection http = (HttpConnection) Connector.open("http://notes.example:8080/a/b?c=d#e");
    line("url", http.getProtocol() + " " + http.getHost() + " " + http.getPort() + " " + http.getFile());
    line("rest", http.getQuery() + " " + http.getRef() + " " + http.getRequestMethod());
    http.setRequestMethod(HttpConnection.POST);
    http.setRequestProperty("X-Own", "1");
    line("property", http.getRequestProperty("X-Own"));
    OutputStream out = http.openOutputStream();
    out.write("hello".getBytes());
    out.close();
    try {
      http.setRequestMethod(HttpConnection.GET);
    } catch (Throwable t) {
      thrown("method after output", t);
    }
    line("code", http.getResponseCode() + " " + http.getResponseMessage());
    line("header", http.getHeaderField("x-test") + " " + http.getHeaderFieldKey(0) + " " + http.getHeaderField(0));
    line("int", http.getHeaderFieldInt("Content-Length", -5) + " " + http.getHeaderFieldInt("None", -5));
    line("length", http.getLength() + " " + http.getType() + " " + http.getEncoding());
    InputStream in = http.openInputStream();
    line("body", in.read() + " " + in.read() + " " + in.read());
    http.close();
    try {
      http.getResponseCode();
    } catch (Throwable t) {
      thrown("closed", t);
    }
    http = (HttpConnection) Connector.open("http://notes.example/404");
    line("not found", http.getResponseCode());
    http = (HttpConnection) Connector.open("http://notes.example/lost");
    try {
      http.getResponseCode();
    } catch (Throwable t) {
      thrown("lost", t);
    }
    in = Connector.openInputStream("http://notes.example/cut");
    in.read();
    try {
      in.read();
    } catch (Throwable t) {
      thrown("cut", t);
    }
    try {
      Connector.open("socket://notes.example:1");
    } catch (Throwable t) {
      thrown("socket", t);
    }
  }
}
