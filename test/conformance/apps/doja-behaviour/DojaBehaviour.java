import com.nttdocomo.io.ConnectionException;
import com.nttdocomo.io.HttpConnection;
import com.nttdocomo.net.URLDecoder;
import com.nttdocomo.net.URLEncoder;
import com.nttdocomo.ui.Button;
import com.nttdocomo.ui.Canvas;
import com.nttdocomo.ui.Component;
import com.nttdocomo.ui.ComponentListener;
import com.nttdocomo.ui.Dialog;
import com.nttdocomo.ui.Display;
import com.nttdocomo.ui.Font;
import com.nttdocomo.ui.Graphics;
import com.nttdocomo.ui.IApplication;
import com.nttdocomo.ui.Label;
import com.nttdocomo.ui.ListBox;
import com.nttdocomo.ui.MediaImage;
import com.nttdocomo.ui.MediaManager;
import com.nttdocomo.ui.Panel;
import com.nttdocomo.ui.PhoneSystem;
import com.nttdocomo.ui.ShortTimer;
import com.nttdocomo.ui.TextBox;
import com.nttdocomo.ui.UIException;
import com.nttdocomo.util.Base64;
import com.nttdocomo.util.MessageDigest;
import com.nttdocomo.util.Phone;
import com.nttdocomo.util.Timer;
import com.nttdocomo.util.TimerListener;
import java.io.InputStream;
import java.io.OutputStream;
import javax.microedition.io.Connector;
import javax.microedition.io.StreamConnection;

/** Prints what the handset's classes do, a line a behaviour. */
public class DojaBehaviour extends IApplication implements ComponentListener, TimerListener {
  private int events;

  public void start() {
    try {
      application();
      display();
      components();
      lists();
      graphics();
      timers();
      scratchpad();
      resources();
      http();
      utilities();
    } catch (Throwable t) {
      System.out.println("uncaught " + t);
      t.printStackTrace();
    }
    System.out.println("done");
    terminate();
  }

  static void line(String name, Object value) {
    System.out.println(name + ": " + value);
  }

  static void line(String name, int value) {
    System.out.println(name + ": " + value);
  }

  static void thrown(String name, Throwable t) {
    String status = "";
    if (t instanceof UIException) status = " " + ((UIException) t).getStatus();
    if (t instanceof ConnectionException) status = " " + ((ConnectionException) t).getStatus();
    System.out.println(name + ": " + t.getClass().getName() + status);
  }

  private void application() {
    line("args", getArgs().length + " " + getArgs()[1]);
    line("source", getSourceURL());
    line("current app", String.valueOf(getCurrentApp() == this));
    line("terminal id", Phone.getProperty(Phone.TERMINAL_ID));
    line("unknown property", Phone.getProperty("no-such"));
    try {
      Phone.getProperty(Phone.USER_ID);
    } catch (Throwable t) {
      thrown("user id without GetUtn", t);
    }
    try {
      Phone.getProperty("");
    } catch (Throwable t) {
      thrown("empty property", t);
    }
    try {
      System.exit(0);
    } catch (Throwable t) {
      thrown("System.exit", t);
    }
  }

  private void display() {
    line("no frame", Display.getCurrent());
    try {
      Display.setCurrent(null);
    } catch (Throwable t) {
      thrown("setCurrent(null)", t);
    }
    try {
      Display.setCurrent(new Dialog(Dialog.DIALOG_INFO, "x"));
    } catch (Throwable t) {
      thrown("setCurrent(dialog)", t);
    }
    Panel panel = new Panel();
    Display.setCurrent(panel);
    line("current", String.valueOf(Display.getCurrent() == panel));
    line("size", Display.getWidth() + "x" + Display.getHeight() + " " + panel.getWidth());
    line("colours", Display.numColors() + " " + Display.isColor());
    try {
      panel.setSoftLabel(2, "x");
    } catch (Throwable t) {
      thrown("soft key 2", t);
    }
  }

  private void components() {
    Panel panel = new Panel();
    panel.setComponentListener(this);
    Label label = new Label();
    panel.add(label);
    label.setText(null);
    line("empty label", label.getWidth());
    label.setText("ab");
    line("label", label.getWidth() + "x" + label.getHeight());
    try {
      panel.add(null);
    } catch (Throwable t) {
      thrown("add(null)", t);
    }
    try {
      new Panel().add(label);
    } catch (Throwable t) {
      thrown("add to another panel", t);
    }
    try {
      label.setAlignment(3);
    } catch (Throwable t) {
      thrown("alignment 3", t);
    }
    try {
      new TextBox("", -1, 1, TextBox.DISPLAY_ANY);
    } catch (Throwable t) {
      thrown("columns -1", t);
    }
    try {
      new TextBox("", 1, 1, 2);
    } catch (Throwable t) {
      thrown("display mode 2", t);
    }
    TextBox box = new TextBox(null, 4, 2, TextBox.DISPLAY_PASSWORD);
    line("null text", "[" + box.getText() + "]");
    box.setText("abc");
    line("text", box.getText());
    panel.add(box);
    panel.add(new Button("OK"));
    panel.setLayoutManager(null);
    box.setLocation(3, 40);
    box.setSize(50, 20);
    line("absolute", box.getX() + "," + box.getY() + " " + box.getWidth() + "x" + box.getHeight());
  }

  private void lists() {
    ListBox radio = new ListBox(ListBox.RADIO_BUTTON);
    radio.setItems(new String[] {"a", "b", "c"});
    line("nothing selected", radio.getSelectedIndex());
    radio.select(1);
    radio.select(2);
    line("radio", radio.getSelectedIndex() + " " + radio.isIndexSelected(1));
    ListBox check = new ListBox(ListBox.CHECK_BOX, 0);
    check.append("a");
    check.append("b");
    check.select(0);
    check.select(1);
    check.deselect(0);
    line("check", check.getSelectedIndex() + " " + check.getItemCount());
    ListBox choice = new ListBox(ListBox.CHOICE);
    choice.append("x");
    line("choice", choice.getSelectedIndex());
    try {
      choice.deselect(0);
    } catch (Throwable t) {
      thrown("deselect on choice", t);
    }
    try {
      radio.getItem(3);
    } catch (Throwable t) {
      thrown("item 3", t);
    }
    radio.removeAll();
    line("removed", radio.getItemCount());
  }

  private void graphics() {
    line("red", Integer.toHexString(Graphics.getColorOfName(Graphics.RED)));
    line("rgb", Integer.toHexString(Graphics.getColorOfRGB(1, 2, 255)));
    try {
      Graphics.getColorOfRGB(256, 0, 0);
    } catch (Throwable t) {
      thrown("colour 256", t);
    }
    Font font = Font.getDefaultFont();
    line("font", font.getHeight() + " " + font.getAscent() + " " + font.getDescent());
    line("widths", font.stringWidth("a") + " " + font.stringWidth("\u3042") + " " + font.getBBoxWidth(""));
    line("line break", font.getLineBreak("abcdef", 1, 5, font.stringWidth("abc")));
    Blank board = new Blank();
    line("fresh graphics", String.valueOf(board.getGraphics() != board.getGraphics()));
    line("keypad", board.getKeypadState());
    try {
      board.getGraphics().drawString(null, 0, 0);
    } catch (Throwable t) {
      thrown("drawString(null)", t);
    }
  }

  private void timers() throws Exception {
    Blank board = new Blank();
    ShortTimer first = ShortTimer.getShortTimer(board, 1, 50, false);
    try {
      ShortTimer.getShortTimer(board, 1, 50, false);
    } catch (Throwable t) {
      thrown("same timer id", t);
    }
    first.start();
    try {
      first.start();
    } catch (Throwable t) {
      thrown("started twice", t);
    }
    Thread.sleep(200);
    line("short timer", board.timers);
    first.dispose();
    try {
      first.start();
    } catch (Throwable t) {
      thrown("disposed timer", t);
    }
    Timer timer = new Timer();
    timer.setTime(100);
    timer.setRepeat(true);
    timer.setListener(this);
    timer.start();
    try {
      timer.start();
    } catch (Throwable t) {
      thrown("timer started twice", t);
    }
    Thread.sleep(350);
    timer.stop();
    Thread.sleep(300);
    line("timer", events);
  }

  public void timerExpired(Timer timer) {
    events++;
  }

  public void componentAction(Component source, int type, int param) {}

  private void scratchpad() throws Exception {
    OutputStream out = Connector.openOutputStream("scratchpad:///0;pos=2");
    out.write(new byte[] {7, 8, 9});
    out.close();
    InputStream in = Connector.openInputStream("scratchpad:///0;pos=0,length=6");
    String bytes = "";
    for (int b = in.read(); b >= 0; b = in.read()) bytes += b + " ";
    in.close();
    line("scratchpad", bytes);
    in = Connector.openInputStream("scratchpad:///1;pos=0");
    line("second part", in.available());
    in.close();
    try {
      Connector.openInputStream("scratchpad:///2;pos=0");
    } catch (Throwable t) {
      thrown("no such part", t);
    }
    try {
      Connector.openInputStream("scratchpad:///0;pos=11");
    } catch (Throwable t) {
      thrown("position beyond the end", t);
    }
    out = Connector.openOutputStream("scratchpad:///0;pos=8");
    try {
      out.write(new byte[3]);
      out.close();
    } catch (Throwable t) {
      thrown("writing beyond the end", t);
    }
    try {
      StreamConnection read =
          (StreamConnection) Connector.open("scratchpad:///0;pos=0", Connector.READ);
      read.openOutputStream();
    } catch (Throwable t) {
      thrown("writing what is open for reading", t);
    }
    try {
      Connector.openInputStream("scratchpad:///0;where=0");
    } catch (Throwable t) {
      thrown("bad scratchpad url", t);
    }
  }

  private void resources() throws Exception {
    InputStream in = Connector.openInputStream("resource:///dot.gif");
    line("resource", in.available() + " " + (char) in.read());
    in.close();
    try {
      Connector.openInputStream("resource:///none.gif");
    } catch (Throwable t) {
      thrown("no such resource", t);
    }
    MediaImage image = MediaManager.getImage("resource:///dot.gif");
    try {
      image.getImage();
    } catch (Throwable t) {
      thrown("image before use", t);
    }
    image.use();
    line("image", image.getWidth() + "x" + image.getHeight());
    image.unuse();
    try {
      MediaManager.getImage("resource:///DojaBehaviour.class").use();
    } catch (Throwable t) {
      thrown("no picture", t);
    }
    try {
      MediaManager.getImage("resource:///none.gif").use();
    } catch (Throwable t) {
      thrown("no file", t);
    }
  }

  private void http() throws Exception {
    try {
      Connector.open("http://elsewhere.example/");
    } catch (Throwable t) {
      thrown("another host", t);
    }
    try {
      Connector.open("ftp://notes.example/");
    } catch (Throwable t) {
      thrown("another scheme", t);
    }
    HttpConnection http = open("ok");
    try {
      open("second");
    } catch (Throwable t) {
      thrown("second connection", t);
    }
    try {
      http.connect();
    } catch (Throwable t) {
      thrown("connect without method", t);
    }
    try {
      http.getLength();
    } catch (Throwable t) {
      System.out.println("length before connect: " + (t instanceof RuntimeException));
    }
    http.setRequestMethod(HttpConnection.GET);
    http.setRequestProperty("User-Agent", "x");
    http.setRequestProperty("If-Modified-Since", "y");
    http.connect();
    line("answer", http.getResponseCode() + " " + http.getLength() + " " + http.getType());
    line("header", http.getHeaderField("X-Test") + " " + http.getHeaderField("none"));
    line("date", String.valueOf(http.getDate()));
    InputStream in = http.openInputStream();
    line("body", in.read() + " " + in.read() + " " + in.read());
    try {
      http.openOutputStream();
    } catch (Throwable t) {
      System.out.println("output after connect: " + (t instanceof RuntimeException));
    }
    http.close();
    String[] failing = {"404", "cut", "lost"};
    for (int i = 0; i < failing.length; i++) {
      http = open(failing[i]);
      http.setRequestMethod(HttpConnection.GET);
      try {
        http.connect();
        in = http.openInputStream();
        while (in.read() >= 0) {}
        line(failing[i], "read");
      } catch (Throwable t) {
        thrown(failing[i], t);
      } finally {
        http.close();
      }
    }
  }

  private HttpConnection open(String path) throws Exception {
    return (HttpConnection) Connector.open(getSourceURL() + path, Connector.READ_WRITE, true);
  }

  private void utilities() throws Exception {
    line("encoded", URLEncoder.encode("a b\u3042&"));
    line("decoded", URLDecoder.decode("a+b%82%a0%26"));
    line("base64", Base64.encode(new byte[] {1, 2, -1}) + " " + Base64.decode("AQL/")[2]);
    line("sha1", hex(MessageDigest.getInstance("SHA-1"), "abc"));
    line("md5", hex(MessageDigest.getInstance("MD5"), "abc"));
    try {
      MessageDigest.getInstance("SHA-256");
    } catch (Throwable t) {
      thrown("digest", t);
    }
    PhoneSystem.setAttribute(PhoneSystem.DEV_VIBRATOR, PhoneSystem.ATTR_VIBRATOR_ON);
    try {
      PhoneSystem.setAttribute(PhoneSystem.DEV_BACKLIGHT, 2);
    } catch (Throwable t) {
      thrown("backlight 2", t);
    }
  }

  private static String hex(MessageDigest digest, String text) {
    digest.update(text.getBytes());
    byte[] bytes = digest.digest();
    String hex = "";
    for (int i = 0; i < bytes.length; i++) {
      hex += Integer.toHexString((bytes[i] & 0xff) + 0x100).substring(1);
    }
    return hex;
  }
}

class Blank extends Canvas {
  int timers;

  public void paint(Graphics g) {}

  public void processEvent(int type, int param) {
    if (type == Display.TIMER_EXPIRED_EVENT) timers += param;
  }
}
