import { defineClass, type LibraryClass } from '../../../../vm/native/library-class.ts';

export const Choice: LibraryClass = defineClass(
  'public interface javax.microedition.lcdui.Choice',
  {
    fields: {
      'public static final int EXCLUSIVE': 1,
      'public static final int MULTIPLE': 2,
      'public static final int IMPLICIT': 3,
    },
    methods: {
      'public int append(String text, Image image)': null,
      'public void delete(int index)': null,
      'public Image getImage(int index)': null,
      'public int getSelectedFlags(boolean[] flags)': null,
      'public int getSelectedIndex()': null,
      'public String getString(int index)': null,
      'public void insert(int index, String text, Image image)': null,
      'public boolean isSelected(int index)': null,
      'public void set(int index, String text, Image image)': null,
      'public void setSelectedFlags(boolean[] flags)': null,
      'public void setSelectedIndex(int index, boolean selected)': null,
      'public int size()': null,
    },
  },
);
