package org.lianxi.meeting.document;

/** A stored file with its bytes, to be sent to the person who asked for it. */
public final class FileContent {

    private final String name;
    private final FileKind kind;
    private final byte[] bytes;

    public FileContent(String name, FileKind kind, byte[] bytes) {
        this.name = name;
        this.kind = kind;
        this.bytes = bytes.clone();
    }

    public String name() {
        return name;
    }

    public FileKind kind() {
        return kind;
    }

    public byte[] bytes() {
        return bytes.clone();
    }
}
