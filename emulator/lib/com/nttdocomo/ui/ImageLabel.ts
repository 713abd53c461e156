import { defineClass, type LibraryClass } from '../../../../vm/native/library-class.ts';
import type { Instance } from '../../../../vm/run-time-data.ts';
import { changeWidget, startComponent } from './component-state.ts';
import { pictureOf } from './DecodedImage.ts';

export const ImageLabel: LibraryClass = defineClass(
  'public final class com.nttdocomo.ui.ImageLabel extends Component',
  {
    methods: {
      'public ImageLabel()': (_call, self: Instance) =>
        startComponent(self, { kind: 'picture', picture: null }),
      'public ImageLabel(Image image)': (call, self: Instance, image: Instance | null) =>
        startComponent(self, {
          kind: 'picture',
          picture: image === null ? null : pictureOf(call, image),
        }),
      'public void setImage(Image image)': (call, self: Instance, image: Instance | null) =>
        changeWidget(call, self, { picture: image === null ? null : pictureOf(call, image) }),
    },
  },
);
