import { JavaThrow } from '../../../../vm/native/java-throw.ts';
import { defineClass, type LibraryClass } from '../../../../vm/native/library-class.ts';
import type { NativeCall } from '../../../../vm/native/native-call.ts';
import type { Instance } from '../../../../vm/run-time-data.ts';
import { refresh } from './Displayable.ts';
import { itemOfKind, newItem, type ImageItemState } from './item-state.ts';

const LAYOUT_BITS = 0x303;

export const ImageItem: LibraryClass = defineClass(
  'public class javax.microedition.lcdui.ImageItem extends Item',
  {
    fields: {
      'public static final int LAYOUT_DEFAULT': 0,
      'public static final int LAYOUT_LEFT': 1,
      'public static final int LAYOUT_RIGHT': 2,
      'public static final int LAYOUT_CENTER': 3,
      'public static final int LAYOUT_NEWLINE_BEFORE': 0x100,
      'public static final int LAYOUT_NEWLINE_AFTER': 0x200,
    },
    methods: {
      'public ImageItem(String label, Image image, int layout, String altText)': (
        _call,
        self: Instance,
        label: string | null,
        image: Instance | null,
        layout: number,
        altText: string | null,
      ) => {
        checkLayout(layout);
        startImageItem(self, label, { image, layout, altText });
      },
      'public String getAltText()': (_call, self: Instance) => itemOfKind(self, 'image').altText,
      'public Image getImage()': (_call, self: Instance) => itemOfKind(self, 'image').image,
      'public int getLayout()': (_call, self: Instance) => itemOfKind(self, 'image').layout,
      'public void setAltText(String text)': (call, self: Instance, altText: string | null) =>
        change(call, self, { altText }),
      'public void setImage(Image image)': (call, self: Instance, image: Instance | null) =>
        change(call, self, { image }),
      'public void setLayout(int layout)': (call, self: Instance, layout: number) => {
        checkLayout(layout);
        change(call, self, { layout });
      },
    },
  },
);

type ImageParts = Pick<ImageItemState, 'image' | 'layout' | 'altText'>;

export function startImageItem(self: Instance, label: string | null, parts: ImageParts): void {
  self.host = { kind: 'image', ...parts, ...newItem(label) };
}

function change(call: NativeCall, self: Instance, values: Partial<ImageParts>): void {
  Object.assign(itemOfKind(self, 'image'), values);
  refresh(call);
}

function checkLayout(layout: number): void {
  if ((layout & ~LAYOUT_BITS) !== 0) throw new JavaThrow('java.lang.IllegalArgumentException');
}
