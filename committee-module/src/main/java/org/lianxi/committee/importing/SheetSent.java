package org.lianxi.committee.importing;

/** A file that somebody sent to be checked, for a compound, a vote, or the registers of the whole product. */
public final class SheetSent {

    private final ImportKind kind;
    private final String place;
    private final String fileName;
    private final byte[] content;

    /**
     * A file as it arrived.
     *
     * @param place the compound or vote for which it is; empty for the registers of the whole product
     */
    public SheetSent(ImportKind kind, String place, String fileName, byte[] content) {
        this.kind = kind;
        this.place = place;
        this.fileName = fileName;
        this.content = content.clone();
    }

    ImportKind kind() {
        return kind;
    }

    String place() {
        return place;
    }

    String fileName() {
        return fileName;
    }

    byte[] content() {
        return content.clone();
    }
}
