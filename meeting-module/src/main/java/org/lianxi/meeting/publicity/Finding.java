package org.lianxi.meeting.publicity;

/**
 * Something in a notice that may point to a person. Only who may prepare the notice sees it.
 *
 * @param place where: a part of the words, or {@code attachments}
 * @param words what was found there; of a picture its name
 */
public record Finding(Kind kind, String place, String words) {

    /** What points to somebody. */
    public enum Kind {
        PHONE,
        IDENTITY_CARD,
        PLATE,
        ROOM,
        NAME,
        /** No program looks into a picture: a person answers for it. */
        PICTURE
    }

    /** Whether nothing can be posted while it is there; of what cannot be read a person has to say that it shows nobody. */
    public boolean isBlocking() {
        return kind != Kind.PICTURE;
    }
}
