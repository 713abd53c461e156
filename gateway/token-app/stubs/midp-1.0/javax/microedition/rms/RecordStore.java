package javax.microedition.rms;

public class RecordStore {
    private RecordStore() {}
    public native int addRecord(byte[] data, int offset, int length) throws RecordStoreNotOpenException, RecordStoreException, RecordStoreFullException;
    public native void addRecordListener(RecordListener listener);
    public native void closeRecordStore() throws RecordStoreNotOpenException, RecordStoreException;
    public native void deleteRecord(int id) throws RecordStoreNotOpenException, InvalidRecordIDException, RecordStoreException;
    public static native void deleteRecordStore(String name) throws RecordStoreException, RecordStoreNotFoundException;
    public native RecordEnumeration enumerateRecords(RecordFilter filter, RecordComparator comparator, boolean keepUpdated) throws RecordStoreNotOpenException;
    public native long getLastModified() throws RecordStoreNotOpenException;
    public native String getName() throws RecordStoreNotOpenException;
    public native int getNextRecordID() throws RecordStoreNotOpenException, RecordStoreException;
    public native int getNumRecords() throws RecordStoreNotOpenException;
    public native byte[] getRecord(int id) throws RecordStoreNotOpenException, InvalidRecordIDException, RecordStoreException;
    public native int getRecord(int id, byte[] buffer, int offset) throws RecordStoreNotOpenException, InvalidRecordIDException, RecordStoreException;
    public native int getRecordSize(int id) throws RecordStoreNotOpenException, InvalidRecordIDException, RecordStoreException;
    public native int getSize() throws RecordStoreNotOpenException;
    public native int getSizeAvailable() throws RecordStoreNotOpenException;
    public native int getVersion() throws RecordStoreNotOpenException;
    public static native String[] listRecordStores();
    public static native RecordStore openRecordStore(String name, boolean create) throws RecordStoreException, RecordStoreFullException, RecordStoreNotFoundException;
    public native void removeRecordListener(RecordListener listener);
    public native void setRecord(int id, byte[] data, int offset, int length) throws RecordStoreNotOpenException, InvalidRecordIDException, RecordStoreException, RecordStoreFullException;
}
