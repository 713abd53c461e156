import { defineClass, type LibraryClass } from '../../../../vm/native/library-class.ts';
import { statusMethods } from '../status-exception.ts';

export const UIException: LibraryClass = defineClass(
  'public class com.nttdocomo.ui.UIException extends RuntimeException',
  {
    fields: {
      'public static final int UNDEFINED': 0,
      'public static final int ILLEGAL_STATE': 1,
      'public static final int NO_RESOURCES': 2,
      'public static final int BUSY_RESOURCE': 3,
      'public static final int UNSUPPORTED_FORMAT': 4,
      'public static final int STATUS_FIRST': 0,
      'public static final int STATUS_LAST': 63,
      'private int status': null,
    },
    methods: statusMethods('UIException'),
  },
);
