import com.nttdocomo.ui.Canvas;
import com.nttdocomo.ui.Display;
import com.nttdocomo.ui.Graphics;
import com.nttdocomo.ui.IApplication;

/** A game's loop: thirty pieces move over the whole screen, drawn anew as often as the handset can. */
public class Animation extends IApplication implements Runnable {
  private final Field field = new Field();

  public void start() {
    Display.setCurrent(field);
    new Thread(this).start();
  }

  public void run() {
    try {
      for (;;) {
        field.move();
        field.draw();
        Thread.sleep(5);
      }
    } catch (InterruptedException e) {
      terminate();
    }
  }
}

class Field extends Canvas {
  private static final int PIECES = 30;
  private static final int SIDE = 16;

  private final int[] x = new int[PIECES];
  private final int[] y = new int[PIECES];
  private final Graphics g = getGraphics();
  private int pictures;

  Field() {
    for (int i = 0; i < PIECES; i++) {
      x[i] = i * 37 % (getWidth() - SIDE);
      y[i] = i * 53 % (getHeight() - SIDE);
    }
  }

  void move() {
    for (int i = 0; i < PIECES; i++) {
      x[i] = (x[i] + 1 + i % 3) % (getWidth() - SIDE);
      y[i] = (y[i] + 1 + i % 4) % (getHeight() - SIDE);
    }
    pictures++;
  }

  void draw() {
    g.lock();
    g.setColor(Graphics.getColorOfName(Graphics.NAVY));
    g.fillRect(0, 0, getWidth(), getHeight());
    for (int i = 0; i < PIECES; i++) {
      g.setColor(Graphics.getColorOfRGB(255 - 8 * i, 64 + 6 * i, 8 * i));
      g.fillRect(x[i], y[i], SIDE, SIDE);
    }
    g.setColor(Graphics.getColorOfName(Graphics.WHITE));
    g.drawString("第" + pictures + "画", 2, 20);
    g.unlock(true);
  }

  public void paint(Graphics graphics) {
    // The loop draws.
  }
}
