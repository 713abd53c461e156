import com.nttdocomo.ui.Canvas;
import com.nttdocomo.ui.Display;
import com.nttdocomo.ui.Frame;
import com.nttdocomo.ui.Graphics;
import com.nttdocomo.ui.IApplication;
import com.nttdocomo.ui.PhoneSystem;
import com.nttdocomo.ui.ShortTimer;

/** A game: a ball, a paddle, a timer for each frame and one for the seconds. */
public class Bouncer extends IApplication {
  private Court court;

  public void start() {
    court = new Court();
    court.setSoftLabel(Frame.SOFT_KEY_2, "終了");
    Display.setCurrent(court);
    court.play();
  }

  public void resume() {
    court.message = "再開";
    court.repaint();
  }
}

class Court extends Canvas {
  private static final int FRAME = 1;
  private static final int SECOND = 2;

  String message = "";
  private int x = 20;
  private int y = 20;
  private int dx = 3;
  private int dy = 2;
  private int paddle = 40;
  private int hits;
  private int seconds;
  private int resumes;
  private ShortTimer frames;
  private ShortTimer clock;

  void play() {
    frames = ShortTimer.getShortTimer(this, FRAME, 50, true);
    clock = ShortTimer.getShortTimer(this, SECOND, 1000, true);
    frames.start();
    clock.start();
  }

  public void processEvent(int type, int param) {
    if (type == Display.RESUME_VM_EVENT) resumes++;
    if (type == Display.KEY_PRESSED_EVENT && param == Display.KEY_SOFT2) {
      frames.dispose();
      clock.dispose();
      IApplication.getCurrentApp().terminate();
    }
    if (type != Display.TIMER_EXPIRED_EVENT) return;
    if (param == SECOND) seconds++;
    else move();
    repaint();
  }

  private void move() {
    int keys = getKeypadState();
    if ((keys & (1 << Display.KEY_LEFT)) != 0) paddle = Math.max(0, paddle - 5);
    if ((keys & (1 << Display.KEY_RIGHT)) != 0) paddle = Math.min(getWidth() - 30, paddle + 5);
    x += dx;
    y += dy;
    if (x < 4 || x > getWidth() - 5) dx = -dx;
    if (y < 4) dy = -dy;
    if (y > getHeight() - 14 && dy > 0) {
      dy = -dy;
      if (x >= paddle && x <= paddle + 30) {
        hits++;
        PhoneSystem.playSound(PhoneSystem.SOUND_CONFIRM);
      }
    }
  }

  public void paint(Graphics g) {
    g.lock();
    g.setColor(Graphics.getColorOfName(Graphics.NAVY));
    g.fillRect(0, 0, getWidth(), getHeight());
    g.setColor(Graphics.getColorOfName(Graphics.YELLOW));
    g.fillArc(x - 4, y - 4, 9, 9, 0, 360);
    g.setColor(Graphics.getColorOfName(Graphics.SILVER));
    g.fillRect(paddle, getHeight() - 8, 30, 5);
    g.setColor(Graphics.getColorOfName(Graphics.WHITE));
    g.drawString(seconds + "秒 " + hits + "回 " + message + resumes, 2, 14);
    g.unlock(true);
  }
}
