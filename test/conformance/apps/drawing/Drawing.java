import com.nttdocomo.ui.Canvas;
import com.nttdocomo.ui.Display;
import com.nttdocomo.ui.Font;
import com.nttdocomo.ui.Frame;
import com.nttdocomo.ui.Graphics;
import com.nttdocomo.ui.IApplication;
import com.nttdocomo.ui.Image;
import com.nttdocomo.ui.MediaImage;
import com.nttdocomo.ui.MediaManager;

/** Draws everything Graphics can, a page at a time; soft keys turn the pages. */
public class Drawing extends IApplication {
  public void start() {
    Pages pages = new Pages();
    pages.setSoftLabel(Frame.SOFT_KEY_1, "次へ");
    pages.setSoftLabel(Frame.SOFT_KEY_2, "終了");
    Display.setCurrent(pages);
  }
}

class Pages extends Canvas {
  private int page;
  private Image smiley;

  Pages() {
    try {
      MediaImage media = MediaManager.getImage("resource:///smiley.gif");
      media.use();
      smiley = media.getImage();
    } catch (Exception e) {
      System.err.println(e.toString());
    }
  }

  public void processEvent(int type, int param) {
    if (type != Display.KEY_PRESSED_EVENT) return;
    if (param == Display.KEY_SOFT1) {
      page = (page + 1) % 4;
      repaint();
    }
    if (param == Display.KEY_SOFT2) IApplication.getCurrentApp().terminate();
  }

  public void paint(Graphics g) {
    g.lock();
    g.clearRect(0, 0, getWidth(), getHeight());
    if (page == 0) shapes(g);
    if (page == 1) texts(g);
    if (page == 2) images(g);
    if (page == 3) colors(g);
    g.unlock(true);
  }

  private void shapes(Graphics g) {
    g.setColor(Graphics.getColorOfName(Graphics.RED));
    for (int i = 0; i <= 50; i += 10) g.drawLine(5, 5, 5 + i, 55);
    g.setColor(Graphics.getColorOfName(Graphics.BLUE));
    g.drawRect(65, 5, 50, 50);
    g.fillRect(75, 15, 30, 30);
    g.setColor(Graphics.getColorOfRGB(0, 128, 64));
    g.drawPolyline(new int[] {5, 20, 35, 50}, new int[] {70, 60, 90, 70}, 4);
    g.fillPolygon(new int[] {65, 115, 90, 100}, new int[] {65, 70, 105, 75}, 4);
    g.setColor(Graphics.getColorOfName(Graphics.PURPLE));
    g.drawArc(5, 100, 40, 30, 0, 270);
    g.fillArc(55, 110, 40, 40, 30, 300);
    g.setOrigin(10, 140);
    g.drawRect(0, 0, 10, 10);
    g.setOrigin(0, 0);
    g.setClip(25, 140, 20, 20);
    g.fillArc(15, 130, 40, 40, 0, 360);
    g.clearClip();
    g.setPixel(2, 2);
  }

  private void texts(Graphics g) {
    int y = 0;
    int[] sizes = {Font.SIZE_SMALL, Font.SIZE_MEDIUM, Font.SIZE_LARGE};
    for (int i = 0; i < sizes.length; i++) {
      Font font = Font.getFont(Font.FACE_SYSTEM | Font.STYLE_PLAIN | sizes[i]);
      g.setFont(font);
      y += font.getHeight() + 2;
      g.drawString("文字Aaｱｲ" + font.stringWidth("文A"), 2, y);
    }
    Font bold = Font.getFont(Font.FACE_SYSTEM | Font.STYLE_BOLD | Font.SIZE_MEDIUM);
    g.setFont(bold);
    g.setColor(Graphics.getColorOfName(Graphics.MAROON));
    y += bold.getHeight() + 2;
    g.drawString("太い文字", 2, y);
    g.setFont(Font.getDefaultFont());
    String longText = "長い文章は画面の幅で折り返して表示します。";
    int from = 0;
    while (from < longText.length()) {
      int length = longText.length() - from;
      int to = Font.getDefaultFont().getLineBreak(longText, from, length, getWidth() - 4);
      y += Font.getDefaultFont().getHeight() + 1;
      g.drawString(longText.substring(from, to), 2, y);
      from = to;
    }
    g.drawChars("固定長".toCharArray(), 2, y + 20, 1, 2);
  }

  private void images(Graphics g) {
    g.setColor(Graphics.getColorOfName(Graphics.YELLOW));
    g.fillRect(0, 0, 60, 60);
    g.drawImage(smiley, 4, 4);
    g.drawImage(smiley, 30, 30);
    g.drawImage(smiley, 70, 10, 0, 0, 8, 16);
    g.drawScaledImage(smiley, 4, 64, 48, 48, 0, 0, 16, 16);
    Image memory = Image.createImage(30, 30);
    Graphics inside = memory.getGraphics();
    inside.setColor(Graphics.getColorOfName(Graphics.AQUA));
    inside.fillRect(0, 0, 30, 30);
    inside.setColor(Graphics.getColorOfName(Graphics.BLACK));
    inside.drawLine(0, 0, 29, 29);
    g.drawImage(memory, 70, 70);
    g.drawString(smiley.getWidth() + "x" + smiley.getHeight(), 70, 60);
  }

  private void colors(Graphics g) {
    for (int i = 0; i < 16; i++) {
      g.setColor(Graphics.getColorOfName(i));
      g.fillRect(4 + (i % 4) * 28, 4 + (i / 4) * 28, 24, 24);
    }
    for (int x = 0; x < 112; x++) {
      g.setColor(Graphics.getColorOfRGB(x * 2, 255 - x * 2, 128));
      g.drawLine(4 + x, 120, 4 + x, 140);
    }
  }
}
