package org.lianxi.meeting.document;

/** A file as it arrives, unchecked: the name its sender gave it and its bytes. */
public final class NewFile {

    private final String name;
    private final byte[] bytes;

    public NewFile(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes.clone();
    }

    public String name() {
        return name;
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    /** The bytes themselves, which nobody in this package changes. */
    byte[] content() {
        return bytes;
    }

    public int size() {
        return bytes.length;
    }
}
