import java.util.Date;
import javax.microedition.lcdui.Alert;
import javax.microedition.lcdui.AlertType;
import javax.microedition.lcdui.Choice;
import javax.microedition.lcdui.ChoiceGroup;
import javax.microedition.lcdui.Command;
import javax.microedition.lcdui.CommandListener;
import javax.microedition.lcdui.DateField;
import javax.microedition.lcdui.Display;
import javax.microedition.lcdui.Displayable;
import javax.microedition.lcdui.Form;
import javax.microedition.lcdui.Gauge;
import javax.microedition.lcdui.Image;
import javax.microedition.lcdui.ImageItem;
import javax.microedition.lcdui.Item;
import javax.microedition.lcdui.ItemStateListener;
import javax.microedition.lcdui.List;
import javax.microedition.lcdui.StringItem;
import javax.microedition.lcdui.TextField;
import javax.microedition.lcdui.Ticker;
import javax.microedition.midlet.MIDlet;
import javax.microedition.rms.RecordComparator;
import javax.microedition.rms.RecordEnumeration;
import javax.microedition.rms.RecordFilter;
import javax.microedition.rms.RecordStore;

/** A form with every item, its entries kept in a record store and listed. */
public class FormDemo extends MIDlet
    implements CommandListener, ItemStateListener, RecordComparator, RecordFilter {
  private final Command save = new Command("保存", Command.OK, 1);
  private final Command show = new Command("一覧", Command.SCREEN, 2);
  private final Command exit = new Command("終了", Command.EXIT, 1);
  private final Command back = new Command("戻る", Command.BACK, 1);
  private final StringItem changed = new StringItem("変更", "なし");
  private final TextField name = new TextField("名前", "", 8, TextField.ANY);
  private final TextField pin = new TextField("暗証番号", "", 4, TextField.NUMERIC | TextField.PASSWORD);
  private final ChoiceGroup sex = new ChoiceGroup("区分", Choice.EXCLUSIVE);
  private final ChoiceGroup options = new ChoiceGroup("希望", Choice.MULTIPLE);
  private final Gauge volume = new Gauge("音量", true, 10, 3);
  private final DateField birthday = new DateField("日付", DateField.DATE);
  private Form form;

  protected void startApp() {
    if (form != null) return;
    form = new Form("入会");
    form.setTicker(new Ticker("必要な項目を入力してください"));
    form.append(name);
    form.append(pin);
    sex.append("個人", null);
    sex.append("法人", null);
    form.append(sex);
    options.append("通知", null);
    options.append("明細", null);
    form.append(options);
    form.append(volume);
    birthday.setDate(new Date(1000000000000L));
    form.append(birthday);
    try {
      Image icon = Image.createImage("/icon.png");
      form.append(new ImageItem("印", icon, ImageItem.LAYOUT_DEFAULT, "icon"));
    } catch (Exception e) {
      form.append(e.toString());
    }
    form.append(changed);
    form.addCommand(save);
    form.addCommand(show);
    form.addCommand(exit);
    form.setCommandListener(this);
    form.setItemStateListener(this);
    Display.getDisplay(this).setCurrent(form);
  }

  protected void pauseApp() {}

  protected void destroyApp(boolean unconditional) {}

  public void itemStateChanged(Item item) {
    changed.setText(item.getLabel());
  }

  public void commandAction(Command command, Displayable on) {
    try {
      if (command == exit) notifyDestroyed();
      if (command == back) Display.getDisplay(this).setCurrent(form);
      if (command == save) save();
      if (command == show) list();
      if (command == List.SELECT_COMMAND) {
        List list = (List) on;
        alert(list.getString(list.getSelectedIndex()));
      }
    } catch (Exception e) {
      alert(e.toString());
    }
  }

  private void save() throws Exception {
    RecordStore store = RecordStore.openRecordStore("members", true);
    byte[] data = (name.getString() + "/" + sex.getSelectedIndex()).getBytes();
    int id = store.addRecord(data, 0, data.length);
    store.closeRecordStore();
    alert("保存しました(" + id + ")");
  }

  private void list() throws Exception {
    List list = new List("一覧", Choice.IMPLICIT);
    RecordStore store = RecordStore.openRecordStore("members", true);
    RecordEnumeration records = store.enumerateRecords(this, this, false);
    while (records.hasNextElement()) list.append(new String(records.nextRecord()), null);
    records.destroy();
    store.closeRecordStore();
    list.addCommand(back);
    list.setCommandListener(this);
    Display.getDisplay(this).setCurrent(list);
  }

  private void alert(String text) {
    Alert alert = new Alert("お知らせ", text, null, AlertType.INFO);
    alert.setTimeout(2000);
    Display.getDisplay(this).setCurrent(alert, form);
  }

  public int compare(byte[] first, byte[] second) {
    int order = new String(first).compareTo(new String(second));
    return order == 0 ? EQUIVALENT : order < 0 ? PRECEDES : FOLLOWS;
  }

  public boolean matches(byte[] record) {
    return record.length > 2;
  }
}
