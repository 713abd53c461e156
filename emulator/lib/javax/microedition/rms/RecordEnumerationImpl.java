package javax.microedition.rms;

/** The records of a store at one moment, filtered and sorted; walked in both directions. */
final class RecordEnumerationImpl implements RecordEnumeration, RecordListener {
  private final RecordStore store;
  private final RecordFilter filter;
  private final RecordComparator comparator;
  private boolean keepUpdated;
  private int[] ids;
  /** Index of the record that nextRecord gives. */
  private int next;
  private boolean destroyed;

  RecordEnumerationImpl(
      RecordStore store, RecordFilter filter, RecordComparator comparator, boolean keepUpdated)
      throws RecordStoreNotOpenException {
    this.store = store;
    this.filter = filter;
    this.comparator = comparator;
    build();
    keepUpdated(keepUpdated);
  }

  public void destroy() {
    keepUpdated(false);
    destroyed = true;
    ids = null;
  }

  public boolean hasNextElement() {
    return next < ids().length;
  }

  public boolean hasPreviousElement() {
    return next > 0;
  }

  public boolean isKeptUpdated() {
    return keepUpdated;
  }

  public void keepUpdated(boolean keep) {
    if (keep == keepUpdated) return;
    keepUpdated = keep;
    if (keep) store.addRecordListener(this);
    else store.removeRecordListener(this);
  }

  public byte[] nextRecord() throws RecordStoreException {
    return store.getRecord(nextRecordId());
  }

  public int nextRecordId() throws InvalidRecordIDException {
    if (!hasNextElement()) throw new InvalidRecordIDException();
    return ids()[next++];
  }

  public int numRecords() {
    return ids().length;
  }

  public byte[] previousRecord() throws RecordStoreException {
    return store.getRecord(previousRecordId());
  }

  public int previousRecordId() throws InvalidRecordIDException {
    if (!hasPreviousElement()) throw new InvalidRecordIDException();
    return ids()[--next];
  }

  public void rebuild() {
    ids();
    try {
      build();
    } catch (RecordStoreNotOpenException e) {
      throw new IllegalStateException(e.getMessage());
    }
  }

  public void reset() {
    ids();
    next = 0;
  }

  public void recordAdded(RecordStore changed, int id) {
    rebuild();
  }

  public void recordChanged(RecordStore changed, int id) {
    rebuild();
  }

  public void recordDeleted(RecordStore changed, int id) {
    rebuild();
  }

  private int[] ids() {
    if (destroyed) throw new IllegalStateException();
    return ids;
  }

  private void build() throws RecordStoreNotOpenException {
    int[] all = store.recordIds();
    int[] kept = new int[all.length];
    int count = 0;
    try {
      for (int i = 0; i < all.length; i++) {
        if (filter == null || filter.matches(store.getRecord(all[i]))) {
          insert(kept, count++, all[i]);
        }
      }
    } catch (RecordStoreNotOpenException e) {
      throw e;
    } catch (RecordStoreException e) {
      throw new IllegalStateException(e.getMessage());
    }
    ids = new int[count];
    System.arraycopy(kept, 0, ids, 0, count);
    next = 0;
  }

  private void insert(int[] sorted, int count, int id) throws RecordStoreException {
    int at = count;
    while (at > 0 && comparator != null && follows(sorted[at - 1], id)) {
      sorted[at] = sorted[at - 1];
      at--;
    }
    sorted[at] = id;
  }

  private boolean follows(int first, int second) throws RecordStoreException {
    return comparator.compare(store.getRecord(first), store.getRecord(second))
        == RecordComparator.FOLLOWS;
  }
}
