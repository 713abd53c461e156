package java.util;

public class Hashtable {
    private Entry[] table;
    private int count;

    static final class Entry {
        final int hash;
        final Object key;
        Object value;
        Entry next;

        Entry(int hash, Object key, Object value, Entry next) {
            this.hash = hash;
            this.key = key;
            this.value = value;
            this.next = next;
        }
    }

    public Hashtable() {
        this(11);
    }

    public Hashtable(int initialCapacity) {
        if (initialCapacity < 0) {
            throw new IllegalArgumentException();
        }
        table = new Entry[Math.max(1, initialCapacity)];
    }

    public int size() {
        return count;
    }

    public boolean isEmpty() {
        return count == 0;
    }

    public synchronized Enumeration keys() {
        return new Elements(table, true);
    }

    public synchronized Enumeration elements() {
        return new Elements(table, false);
    }

    public synchronized boolean contains(Object value) {
        if (value == null) {
            throw new NullPointerException();
        }
        for (int i = 0; i < table.length; i++) {
            for (Entry e = table[i]; e != null; e = e.next) {
                if (e.value.equals(value)) {
                    return true;
                }
            }
        }
        return false;
    }

    public synchronized boolean containsKey(Object key) {
        return find(key) != null;
    }

    public synchronized Object get(Object key) {
        Entry entry = find(key);
        return entry == null ? null : entry.value;
    }

    private static int slot(int hash, int length) {
        return (hash & 0x7FFFFFFF) % length;
    }

    private Entry find(Object key) {
        int hash = key.hashCode();
        for (Entry e = table[slot(hash, table.length)]; e != null; e = e.next) {
            if (e.hash == hash && e.key.equals(key)) {
                return e;
            }
        }
        return null;
    }

    protected void rehash() {
        Entry[] old = table;
        Entry[] grown = new Entry[old.length * 2 + 1];
        for (int i = 0; i < old.length; i++) {
            for (Entry e = old[i]; e != null;) {
                Entry next = e.next;
                int slot = slot(e.hash, grown.length);
                e.next = grown[slot];
                grown[slot] = e;
                e = next;
            }
        }
        table = grown;
    }

    public synchronized Object put(Object key, Object value) {
        if (value == null) {
            throw new NullPointerException();
        }
        Entry entry = find(key);
        if (entry != null) {
            Object old = entry.value;
            entry.value = value;
            return old;
        }
        if (count >= table.length * 3 / 4) {
            rehash();
        }
        int hash = key.hashCode();
        int slot = slot(hash, table.length);
        table[slot] = new Entry(hash, key, value, table[slot]);
        count++;
        return null;
    }

    public synchronized Object remove(Object key) {
        int hash = key.hashCode();
        int slot = slot(hash, table.length);
        Entry before = null;
        for (Entry e = table[slot]; e != null; e = e.next) {
            if (e.hash == hash && e.key.equals(key)) {
                if (before == null) {
                    table[slot] = e.next;
                } else {
                    before.next = e.next;
                }
                count--;
                return e.value;
            }
            before = e;
        }
        return null;
    }

    public synchronized void clear() {
        for (int i = 0; i < table.length; i++) {
            table[i] = null;
        }
        count = 0;
    }

    public synchronized String toString() {
        StringBuffer text = new StringBuffer("{");
        Enumeration keys = keys();
        Enumeration values = elements();
        while (keys.hasMoreElements()) {
            text.append(keys.nextElement()).append('=').append(values.nextElement());
            if (keys.hasMoreElements()) {
                text.append(", ");
            }
        }
        return text.append('}').toString();
    }

    private static final class Elements implements Enumeration {
        private final Entry[] table;
        private final boolean wantsKeys;
        private int index;
        private Entry entry;

        Elements(Entry[] table, boolean wantsKeys) {
            this.table = table;
            this.wantsKeys = wantsKeys;
            this.index = table.length;
        }

        public boolean hasMoreElements() {
            while (entry == null && index > 0) {
                entry = table[--index];
            }
            return entry != null;
        }

        public Object nextElement() {
            if (!hasMoreElements()) {
                throw new NoSuchElementException("HashtableEnumerator");
            }
            Entry found = entry;
            entry = found.next;
            return wantsKeys ? found.key : found.value;
        }
    }
}
