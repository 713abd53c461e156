import java.io.InputStream;
import java.util.Timer;
import java.util.TimerTask;
import javax.microedition.io.Connector;
import javax.microedition.io.HttpConnection;
import javax.microedition.lcdui.Canvas;
import javax.microedition.lcdui.Command;
import javax.microedition.lcdui.CommandListener;
import javax.microedition.lcdui.Display;
import javax.microedition.lcdui.Displayable;
import javax.microedition.lcdui.Font;
import javax.microedition.lcdui.Graphics;
import javax.microedition.midlet.MIDlet;

/** A canvas with a cursor that the arrows move, a timer that blinks it, and a picture title from the network. */
public class Sketch extends MIDlet implements CommandListener, Runnable {
  private final Board board = new Board();
  private final Command load = new Command("取得", Command.SCREEN, 1);
  private final Command exit = new Command("終了", Command.EXIT, 1);
  private final Timer timer = new Timer();

  protected void startApp() {
    board.addCommand(load);
    board.addCommand(exit);
    board.setCommandListener(this);
    Display.getDisplay(this).setCurrent(board);
    timer.schedule(
        new TimerTask() {
          public void run() {
            board.blink();
          }
        },
        500,
        500);
  }

  protected void pauseApp() {}

  protected void destroyApp(boolean unconditional) {
    timer.cancel();
  }

  public void commandAction(Command command, Displayable on) {
    if (command == load) new Thread(this).start();
    if (command == exit) notifyDestroyed();
  }

  public void run() {
    try {
      HttpConnection http = (HttpConnection) Connector.open(getAppProperty("Sketch-URL"));
      int code = http.getResponseCode();
      InputStream in = http.openInputStream();
      byte[] bytes = new byte[64];
      int length = Math.max(0, in.read(bytes));
      in.close();
      http.close();
      board.say(code + " " + new String(bytes, 0, length));
    } catch (SecurityException e) {
      board.say("許可されていません");
    } catch (Exception e) {
      board.say(e.getMessage());
    }
  }
}

class Board extends Canvas {
  private int x = 3;
  private int y = 3;
  private boolean visible = true;
  private String title = "お絵かき";
  private final boolean[][] dots = new boolean[8][8];

  void blink() {
    visible = !visible;
    repaint();
  }

  void say(String text) {
    title = text;
    repaint();
    serviceRepaints();
  }

  protected void keyPressed(int keyCode) {
    int action = getGameAction(keyCode);
    if (action == LEFT) x = (x + 7) % 8;
    if (action == RIGHT) x = (x + 1) % 8;
    if (action == UP) y = (y + 7) % 8;
    if (action == DOWN) y = (y + 1) % 8;
    if (action == FIRE) dots[y][x] = !dots[y][x];
    repaint();
  }

  protected void paint(Graphics g) {
    g.setColor(0xffffff);
    g.fillRect(0, 0, getWidth(), getHeight());
    g.setColor(0, 0, 128);
    g.setFont(Font.getFont(Font.FACE_SYSTEM, Font.STYLE_BOLD | Font.STYLE_UNDERLINED, Font.SIZE_MEDIUM));
    g.drawString(title, getWidth() / 2, 2, Graphics.TOP | Graphics.HCENTER);
    g.translate(8, 24);
    g.setColor(0xcccccc);
    g.setStrokeStyle(Graphics.DOTTED);
    for (int i = 0; i <= 8; i++) {
      g.drawLine(0, i * 12, 96, i * 12);
      g.drawLine(i * 12, 0, i * 12, 96);
    }
    g.setStrokeStyle(Graphics.SOLID);
    for (int row = 0; row < 8; row++) {
      for (int column = 0; column < 8; column++) {
        if (!dots[row][column]) continue;
        g.setColor(row * 36, 0, column * 36);
        g.fillRoundRect(column * 12 + 1, row * 12 + 1, 11, 11, 6, 6);
      }
    }
    if (visible) {
      g.setColor(0xff0000);
      g.drawRoundRect(x * 12, y * 12, 12, 12, 4, 4);
    }
    g.translate(-8, -24);
    g.setClip(0, 124, getWidth(), 30);
    g.setColor(0x008000);
    g.drawArc(10, 126, 40, 20, 0, 180);
    g.fillArc(60, 126, 30, 24, 45, 270);
  }
}
