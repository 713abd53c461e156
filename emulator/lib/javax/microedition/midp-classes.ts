// The classes of MIDP that are declared in TypeScript, without the connections.
import type { LibraryClass } from '../../../vm/native/library-class.ts';
import { MidletHttpConnection, MidletHttpOutputStream } from './io/MidletHttpConnection.ts';
import { MIDP_CONNECTION_CLASSES } from './io/connection-classes.ts';
import { RECORD_STORE_EXCEPTIONS } from './rms/record-store-exceptions.ts';
import { Alert } from './lcdui/Alert.ts';
import { AlertType } from './lcdui/AlertType.ts';
import { Canvas } from './lcdui/Canvas.ts';
import { Choice } from './lcdui/Choice.ts';
import { ChoiceGroup } from './lcdui/ChoiceGroup.ts';
import { Command } from './lcdui/Command.ts';
import { CommandListener } from './lcdui/CommandListener.ts';
import { DateField } from './lcdui/DateField.ts';
import { Display } from './lcdui/Display.ts';
import { Displayable } from './lcdui/Displayable.ts';
import { Font } from './lcdui/Font.ts';
import { Form } from './lcdui/Form.ts';
import { Gauge } from './lcdui/Gauge.ts';
import { Graphics } from './lcdui/Graphics.ts';
import { Image } from './lcdui/Image.ts';
import { ImageItem } from './lcdui/ImageItem.ts';
import { Item } from './lcdui/Item.ts';
import { ItemStateListener } from './lcdui/ItemStateListener.ts';
import { List } from './lcdui/List.ts';
import { Screen } from './lcdui/Screen.ts';
import { StringItem } from './lcdui/StringItem.ts';
import { TextBox } from './lcdui/TextBox.ts';
import { TextField } from './lcdui/TextField.ts';
import { Ticker } from './lcdui/Ticker.ts';
import { MIDlet } from './midlet/MIDlet.ts';
import { MIDletStateChangeException } from './midlet/MIDletStateChangeException.ts';
import { RecordComparator } from './rms/RecordComparator.ts';
import { RecordEnumeration } from './rms/RecordEnumeration.ts';
import { RecordFilter } from './rms/RecordFilter.ts';
import { RecordListener } from './rms/RecordListener.ts';
import { RecordStore } from './rms/RecordStore.ts';

export const MIDP_CLASSES: readonly LibraryClass[] = [
  Alert,
  AlertType,
  Canvas,
  Choice,
  ChoiceGroup,
  Command,
  CommandListener,
  DateField,
  Display,
  Displayable,
  Font,
  Form,
  Gauge,
  Graphics,
  Image,
  ImageItem,
  Item,
  ItemStateListener,
  List,
  Screen,
  StringItem,
  TextBox,
  TextField,
  Ticker,
  MIDlet,
  MIDletStateChangeException,
  RecordComparator,
  RecordEnumeration,
  RecordFilter,
  RecordListener,
  RecordStore,
  ...RECORD_STORE_EXCEPTIONS,
  ...MIDP_CONNECTION_CLASSES,
  MidletHttpConnection,
  MidletHttpOutputStream,
];
