package org.lianxi.meeting.paper;

/**
 * A typeface that the operator has named and that cannot be used: the one that comes with the product stands in for it.
 *
 * @param setting where it is named
 */
public record LeftOutTypeface(String setting, String file, Why why) {

    /** Why it cannot be used. */
    public enum Why {
        /** There is no such file, or it may not be read. */
        NOT_READABLE,
        /** It is no TrueType file (.ttf). Collections (.ttc) and outlines of PostScript (.otf) cannot be put into a PDF. */
        NOT_TRUE_TYPE,
        /** Its maker does not permit that documents take a part of it along. */
        NOT_PERMITTED
    }
}
